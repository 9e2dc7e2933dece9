import { resources } from '../../../nodes/Zoom/resources';
import type { DocsFile } from '../files';
import { table } from '../markdown';
import { withRegions } from '../regions';

/** What other connectors do, as their public sources said in November 2026: n8n's own node, Pipedream, Activepieces, Composio. */
interface Row {
	what: string;
	/** Our operations for it, by resource and value; none where there is no such operation. */
	ours: string[];
	others: [builtIn: string, pipedream: string, activepieces: string, composio: string];
}

const ROWS: Row[] = [
	row('Create a meeting', ['meeting/create'], 'own only', 'yes', 'own only', 'yes'),
	row('Get a meeting', ['meeting/get'], 'yes', 'yes', 'yes', 'yes'),
	row('List meetings', ['meeting/getAll'], 'own only', 'yes', 'yes', 'yes'),
	row('Change a meeting', ['meeting/update'], 'yes', 'yes', 'yes', 'yes'),
	row('Delete a meeting', ['meeting/delete'], 'yes', 'yes', 'yes', 'no'),
	row('End a meeting', ['meeting/end'], 'no', 'yes', 'no', 'no'),
	row('Invitation as text', ['meeting/getInvitation'], 'no', 'no', 'no', 'no'),
	row('Register somebody for a meeting', ['meeting/addRegistrant'], 'no', 'yes', 'yes', 'yes'),
	row('List registrants of a meeting', ['meeting/getRegistrants'], 'no', 'yes', 'yes', 'no'),
	row(
		'Approve, deny or cancel registrants of a meeting',
		['meeting/updateRegistrantStatus'],
		...(['no', 'yes', 'yes', 'no'] as const),
	),
	row('Delete a registrant', ['meeting/deleteRegistrant'], 'no', 'no', 'no', 'no'),
	row('Details of a past meeting', ['meeting/getPast'], 'no', 'yes', 'yes', 'no'),
	row('Sessions of a past meeting', ['meeting/getPastInstances'], 'no', 'no', 'yes', 'no'),
	row(
		'Participants of a past meeting',
		['meeting/getPastParticipants'],
		...(['no', 'yes', 'a page at a time', 'yes'] as const),
	),
	row('AI Companion summary', ['meeting/getSummary'], 'no', 'yes', 'yes', 'yes'),
	row('List summaries', ['meeting/getSummaries'], 'no', 'yes', 'no', 'no'),
	row(
		'Poll results and Q&A',
		['meeting/getPollResults', 'meeting/getQa', 'webinar/getPollResults', 'webinar/getQa'],
		...(['no', 'Q&A', 'no', 'no'] as const),
	),
	row('Transcript as text', ['meeting/getTranscript'], 'no', 'yes', 'no', 'no'),
	row('Create a webinar', ['webinar/create'], 'no', 'yes', 'no', 'no'),
	row('Get a webinar', ['webinar/get'], 'no', 'yes', 'no', 'yes'),
	row('List webinars', ['webinar/getAll'], 'no', 'yes', 'no', 'yes'),
	row('Change a webinar', ['webinar/update'], 'no', 'yes', 'no', 'no'),
	row('Delete a webinar', ['webinar/delete'], 'no', 'yes', 'no', 'no'),
	row('End a webinar', ['webinar/end'], 'no', 'no', 'no', 'no'),
	row('Register somebody for a webinar', ['webinar/addRegistrant'], 'no', 'yes', 'no', 'yes'),
	row('List registrants of a webinar', ['webinar/getRegistrants'], 'no', 'yes', 'no', 'no'),
	row(
		'Approve, deny or cancel registrants of a webinar',
		['webinar/updateRegistrantStatus'],
		...(['no', 'yes', 'no', 'no'] as const),
	),
	row(
		'Panelists: list, add, remove',
		['webinar/getPanelists', 'webinar/addPanelists', 'webinar/removePanelist'],
		...(['no', 'yes', 'no', 'no'] as const),
	),
	row('Participants of a webinar', ['webinar/getParticipants'], 'no', 'yes', 'no', 'yes'),
	row('Absentees of a webinar', ['webinar/getAbsentees'], 'no', 'no', 'no', 'no'),
	row('Recordings of a meeting', ['recording/get'], 'no', 'yes', 'yes', 'yes'),
	row('List recordings', ['recording/getAll'], 'no', 'yes', 'yes', 'yes'),
	row('Delete recordings', ['recording/delete'], 'no', 'one file', 'yes', 'yes'),
	row('Delete one file of a recording', ['recording/deleteFile'], 'no', 'yes', 'no', 'no'),
	row('Restore recordings from the trash', ['recording/restore'], 'no', 'no', 'no', 'no'),
	row(
		'Read and change who may see a recording',
		['recording/getSettings', 'recording/updateSettings'],
		...(['no', 'no', 'no', 'no'] as const),
	),
	row('Download a recording', ['recording/download'], 'no', 'a link', 'no', 'a link'),
	row('Get a user', ['user/get'], 'no', 'yes', 'yes', 'no'),
	row('List users', ['user/getAll'], 'no', 'yes', 'no', 'no'),
	row('Create and delete users', ['user/create', 'user/delete'], 'no', 'yes', 'no', 'no'),
	row(
		'Change, activate and deactivate users',
		['user/update', 'user/updateStatus'],
		...(['no', 'no', 'no', 'no'] as const),
	),
	row('Daily usage report', ['report/getDailyUsage'], 'no', 'no', 'no', 'yes'),
	row('List devices', ['device/getAll'], 'no', 'no', 'no', 'yes'),
	row('List archived files', ['archivedFile/getAll'], 'no', 'no', 'no', 'yes'),
	row('Team Chat', [], 'no', 'yes', 'no', 'no'),
	row('Zoom Phone', [], 'no', 'yes', 'no', 'no'),
];

function row(what: string, ours: string[], ...others: Row['others']): Row {
	return { what, ours, others };
}

/** The page that sets our operations beside those of other connectors. */
export async function files(): Promise<DocsFile[]> {
	const built = resources.flatMap(({ name, operations }) =>
		operations.map(({ value }) => `${name}/${value}`),
	);
	const isBuilt = ({ ours }: Row) => ours.length > 0 && ours.every((one) => built.includes(one));
	const rows = ROWS.map((one) => [one.what, isBuilt(one) ? '**yes**' : 'no', ...one.others]);
	return [
		await withRegions('docs/connectors.md', {
			operations: () =>
				table(
					['', 'This package', "n8n's own node", 'Pipedream', 'Activepieces', 'Composio'],
					rows,
				),
		}),
	];
}
