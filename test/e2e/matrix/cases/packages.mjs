import { check } from '../outcome.mjs';
import { EACH_MEETING, getMeeting, inARow, items } from '../workflows.mjs';
import { execute } from '../../../../scripts/start/executions.mjs';
import { TRIGGER, ZOOM } from '../../../../scripts/start/workflow.mjs';
import { newMeetings } from './runs.mjs';

const PACKAGE = 'n8n-nodes-zoom';

/** Uninstalls the package as Settings > Community nodes does, installs it again, and runs a workflow of before. */
export async function reinstall(context) {
	const { api, instance, sandbox, logins } = context;
	const workflows = [];
	for (const login of logins) {
		const nodes = [...items(newMeetings(sandbox, 3)), getMeeting(login, EACH_MEETING)];
		workflows.push(await api.saveWorkflow(undefined, inARow(`Before, ${login.title}`, nodes)));
	}
	await api.uninstallPackage(PACKAGE);
	check(
		!(await api.communityPackages()).some(({ packageName }) => packageName === PACKAGE),
		'n8n still lists the package',
	);
	check(!(await api.nodeTypes()).some(({ name }) => name === ZOOM), 'n8n still offers the node');

	await instance.down();
	Object.assign(context, await instance.up());
	for (const id of workflows) {
		const { status, failure, node } = await execute(context.api, id, TRIGGER);
		const { length } = node('Zoom').items;
		check(status === 'success' && length === 3, `"${status}", ${length} items: ${failure}`);
	}
	return 'gone after Uninstall; workflows of before run with their credentials';
}
