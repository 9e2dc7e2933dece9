import type { IExecutePaginationFunctions } from 'n8n-workflow';
import { choice, collection, flag, type Field } from '../../form/builders';
import { filled, options } from '../../form/lists';
import { otherUser } from '../../form/locators';
import { resourceLocator } from '../../form/resourceLocator';
import { inQuery, query } from '../../form/send';
import { encryptedEmail } from '../../form/user/otherIdentifiers';
import { ValidationError } from '../../http/validationError';
import { refuseField } from '../../request/invalidField';
import type { OperationRequest } from '../../request/operation';
import { email } from '../../request/parsers';
import type { Operation } from '../define';
import { deleteOrGone, succeedIfGone } from '../gone';

/** Zoom's codes for a user who is not there, and for one whose invitation has expired. */
const GONE = [1001, 1120];
const TRANSFER_TO = 'transfer_email';

const transferred: Field[] = [
	flag('transfer_clipfiles', 'Clips', 'Whether the clips go to that user'),
	flag('transfer_docs', 'Docs', 'Whether the documents of Zoom Docs go to that user'),
	flag('transfer_meeting', 'Meetings', 'Whether the meetings that are planned go to that user'),
	flag('transfer_notes', 'Notes', 'Whether the notes go to that user'),
	flag('transfer_recording', 'Recordings', 'Whether the cloud recordings go to that user'),
	flag('transfer_visitors', 'Visitors', 'Whether the data of visitors goes to that user'),
	flag('transfer_webinar', 'Webinars', 'Whether the webinars that are planned go to that user'),
	flag('transfer_whiteboard', 'Whiteboards', 'Whether the whiteboards go to that user'),
];

const removing = deleteOrGone(GONE, ({ query, identifiers }) => ({
	deleted: true,
	userId: identifiers.userId,
	action: query.action ?? 'disassociate',
}));

export const remove: Operation = {
	name: 'Delete',
	value: 'delete',
	action: 'Remove a user from the account or delete the user for good',
	description: 'Unlink a user from the account, or delete the user and all data for good',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}',
	request: { method: 'DELETE', path: '/users/{userId}', rate: 'Light' },
	path: { userId: otherUser },
	...removing,
	async run(context, request, send) {
		checkTransfer(context, request);
		return await removing.run!(context, request, send);
	},
	requirements:
		"Needs the credential of an administrator with the scope user:delete:user:admin. Delete Permanently takes away the user's meetings, webinars, recordings and settings, and nothing of it comes back. Only what you choose under Transfer stays, with the user you name there.",
	fields: [
		inQuery(
			choice(
				'removal',
				'Action',
				'What becomes of the user',
				[
					[
						'Delete Permanently',
						'delete',
						"The user and all data are gone for good. Can't be undone.",
					],
					[
						'Unlink From Account',
						'disassociate',
						'The person keeps a free Zoom account of their own and can be invited again. Also takes back an invitation.',
					],
				],
				{ default: 'disassociate' },
			),
			{ property: 'action' },
		),
		collection(
			'transfer',
			'Transfer',
			'Add what to transfer',
			query([
				...transferred,
				resourceLocator({
					displayName: 'Transfer To',
					name: TRANSFER_TO,
					searchListMethod: 'searchUserEmails',
					byHand: 'By Email',
					placeholder: 'e.g. jane@example.com',
					description: 'The user of the account who gets what you add here',
					target: { parse: filled(email) },
				}),
			]),
			{ description: 'What another user keeps. Everything else goes with the user.' },
		),
		options([inQuery(encryptedEmail), succeedIfGone]),
	],
};

/**
 * Zoom transfers nothing when either half is missing, and says that it is done.
 * @throws NodeOperationError when only one half is filled in
 */
function checkTransfer(
	context: IExecutePaginationFunctions,
	{ query: asked }: OperationRequest,
): void {
	const isNamed = asked[TRANSFER_TO] !== undefined;
	const isFilled = (value: unknown) => (isNamed ? value !== undefined : value === true);
	if (isNamed === transferred.some(({ name }) => isFilled(asked[name]))) return;
	refuseField(
		context,
		'Transfer To',
		isNamed
			? new ValidationError(
					'has nothing to transfer',
					"Add what that user gets under 'Transfer', such as 'Meetings' or 'Recordings'.",
				)
			: new ValidationError(
					'is empty',
					"Choose the user who gets it under 'Transfer'. It would be lost otherwise.",
				),
	);
}
