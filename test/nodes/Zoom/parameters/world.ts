import type { Target } from '../../../../catalogue/entry';
import { operationEntry } from '../../../../catalogue/read';
import { Zoom } from '../../../../nodes/Zoom/Zoom.node';
import type { Sandbox } from '../../../../sandbox';
import { formsOf, type Form } from '../../../support/form';

const forms = formsOf(new Zoom().description, 'userOAuth2');

/** A meeting, webinar or recording of its own for one run, so that no run sees what another did. */
export function targetFor(
	{ resource, operation }: Pick<Form, 'resource' | 'operation'>,
	sandbox: Sandbox,
): Target {
	const form = forms.find((one) => one.resource === resource && one.operation === operation)!;
	const entry = operationEntry(`${resource}/${operation}`);
	const { required, values } = entry.target?.(sandbox) ?? {
		required: requiredOf(form, entry.call(sandbox)),
		values: {},
	};
	return { required, values: { ...valuesOf(sandbox), ...inPath(form, required), ...values } };
}

/** Of the parameters of a call those without which the operation does not run. */
function requiredOf({ fields }: Form, call: Target['required']): Target['required'] {
	const needed = fields.filter(({ field, place }) => field.required || place?.in === 'path');
	const names = needed.map(({ path: [name] }) => name);
	return Object.fromEntries(Object.entries(call).filter(([name]) => names.includes(name)));
}

/** What the call says already of what the path names. */
function inPath({ fields }: Form, required: Target['required']): Record<string, unknown> {
	return Object.fromEntries(
		fields.flatMap(({ place, path: [name] }) => {
			const locator = required[name] as { value: string } | undefined;
			return place?.in === 'path' && locator ? [[place.name, locator.value]] : [];
		}),
	);
}

/** Values that only this account makes valid, by parameter name. */
function valuesOf(sandbox: Sandbox): Record<string, unknown> {
	const { data } = sandbox;
	const [, colleague] = data.users;
	const [first, second] = data.groups;
	return {
		userId: colleague.id,
		schedule_for: colleague.email,
		meeting_id: data.meetings[0].id,
		group_id: first.id,
		group_ids: `${first.id},${second.id}`,
	};
}
