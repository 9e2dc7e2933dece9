import type { INodeProperties } from 'n8n-workflow';
import { events } from '../../../nodes/Zoom/events';
import type { DocsFile } from '../files';
import { page, table } from '../markdown';
import { operations } from '../nodes';
import { withRegions } from '../regions';

const DELETE = 'meeting/delete';

/** What other nodes do, and which operation of ours does it too: said as long as this node has no such operation. */
const ELSEWHERE: Array<{ ours: string; what: string }> = [
	{
		ours: DELETE,
		what: "**n8n's Zoom node deletes meetings.** This package does not: see [Migration](migration.md#delete).",
	},
	{
		ours: 'recording/download',
		what: '**Files:** Gmail, Notion and Airtable can download attachments. This package gives links, and an [example](examples.md#new-recording-to-slack-and-google-drive) fetches what they lead to.',
	},
];

/** Fields of the built-in node's Delete, with Zoom's names for them. */
const DELETE_FIELDS = [
	{
		field: 'ID',
		name: 'meetingId',
		http: 'the end of the URL',
		different: 'Choose from a list, or give the ID (with or without spaces) or link.',
		httpDifferent: 'Leave spaces and dashes out.',
	},
	{
		field: 'Occurrence ID',
		name: 'occurrence_id',
		http: 'Query Parameter `occurrence_id`',
		different: 'The same.',
		httpDifferent: 'The same.',
	},
	{
		field: 'Schedule Reminder',
		name: 'schedule_for_reminder',
		http: 'Query Parameter `schedule_for_reminder`',
		different: 'Off is sent too.',
		httpDifferent: '`true` or `false`. The old node never sent false.',
	},
];

/** What the pages about other nodes say of operations that this one may have one day. */
export async function files(): Promise<DocsFile[]> {
	return await Promise.all([
		withRegions('docs/comparison.md', { elsewhere: () => bullets() }),
		withRegions('docs/migration.md', { keep, delete: deleteChapter }),
	]);
}

/** What the README says below its comparison with the built-in node. */
export function builtInHasMore(): string {
	const has = `This package has ${operations.length} operations and ${events.length} events.`;
	return operationOf(DELETE)
		? has
		: `${has} n8n's own node can also delete meetings, which this package does not: [what to do](docs/migration.md#delete).`;
}

function operationOf(ours: string) {
	return operations.find(({ resource, operation }) => `${resource}/${operation}` === ours);
}

function bullets(): string {
	return ELSEWHERE.filter(({ ours }) => !operationOf(ours))
		.map(({ what }) => `- ${what}`)
		.join('\n');
}

function keep(): string {
	return operationOf(DELETE)
		? ''
		: 'Keep the old node where it deletes meetings, or see [Delete](#delete).';
}

function deleteChapter(): string {
	const ours = operationOf(DELETE);
	if (!ours) {
		return page([
			"This node does not delete meetings. Keep the built-in node for it, or use the **HTTP Request** node with **Authentication** Predefined Credential Type, **Credential Type** Zoom User OAuth2 API, **Method** DELETE and the URL `https://api.zoom.us/v2/meetings/` followed by the meeting ID. The app needs the scope `meeting:delete:meeting` (`:admin` for an administrator's app; classic `meeting:write`).",
			table(
				['Built-in field', 'In the HTTP Request node', 'What is different'],
				DELETE_FIELDS.map(({ field, http, httpDifferent }) => [field, http, httpDifferent]),
			),
			'**What comes out:** an empty answer, in place of `success: true`.',
		]).trim();
	}
	return page([
		table(
			['Built-in field', 'Here', 'What is different'],
			DELETE_FIELDS.map(({ field, name, different }) => {
				const here = labelOf(ours.fields, name);
				return [field, here ?? '–', here ? different : 'Not here.'];
			}),
		),
		'**What comes out:** an item that says what was deleted: see [Delete](resources/meeting.md#delete).',
	]).trim();
}

/** Where a form has a field, such as "Options > Occurrence"; undefined where it has none. */
function labelOf(fields: INodeProperties[], name: string): string | undefined {
	for (const field of fields) {
		if (field.name === name) return field.displayName;
		if (field.type !== 'collection') continue;
		const inside = labelOf(field.options as INodeProperties[], name);
		if (inside) return `${field.displayName} > ${inside}`;
	}
	return undefined;
}
