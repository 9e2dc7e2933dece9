import { choice, collection, flag, string } from '../../form/builders';
import { filled, options } from '../../form/lists';
import { recorded } from '../../form/locators';
import { body } from '../../form/send';
import { ValidationError } from '../../http/validationError';
import { joined, text, type Parser } from '../../request/parsers';
import type { Operation } from '../define';
import { unlessEmpty } from '../unlessEmpty';

const SHORTEST_PASSCODE = 8;
const LONGEST_PASSCODE = 10;

const passcode: Parser = filled((value, context) => {
	const given = text(LONGEST_PASSCODE)(value, context);
	if (typeof given === 'string' && [...given].length < SHORTEST_PASSCODE) {
		throw new ValidationError(
			`is shorter than ${SHORTEST_PASSCODE} characters`,
			`Enter ${SHORTEST_PASSCODE} to ${LONGEST_PASSCODE} characters.`,
		);
	}
	return given;
});

export const updateSettings: Operation = {
	name: 'Update Settings',
	value: 'updateSettings',
	action: 'Update the settings of a recording',
	description: 'Change who may watch and download a cloud recording, its name or passcode',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/{meetingId}/recordings/settings',
	request: { method: 'PATCH', path: '/meetings/{meetingId}/recordings/settings', rate: 'Light' },
	path: { meetingId: recorded },
	run: unlessEmpty("'Update Fields'"),
	emptyResponse: ({ identifiers }) => ({ success: true, meetingId: identifiers.meetingId }),
	requirements: 'Needs cloud recording, and the right to view and edit recordings.',
	fields: [
		collection(
			'recordingSettings',
			'Update Fields',
			'Add field',
			body([
				flag(
					'auto_delete',
					'Auto Delete',
					'Whether Zoom deletes the recording by itself after the time that the account has set. Needs that setting for the host.',
				),
				string(
					'authentication_option',
					'Authentication Option',
					'Who counts as signed in when Require Authentication is on: the ID of a sign-in profile of the account',
					'signIn_D8cJuqWVQ623CI4Q8yQK0Q',
					{ parse: filled(text()) },
				),
				string('topic', 'Name', 'Name of the recording', 'Weekly planning', {
					parse: filled(text()),
				}),
				flag(
					'send_email_to_host',
					'Notify Host',
					'Whether the host gets an email when somebody registers. Counts with Require Registration.',
				),
				string(
					'password',
					'Passcode',
					'Passcode with which people watch it, of 8 to 10 characters. The account can ask for more.',
					'Ab1@cdef',
					{ typeOptions: { password: true }, parse: passcode },
				),
				choice('approval_type', 'Registration Approval', 'How people who register are approved', [
					['Automatically', 0],
					['By Hand', 1],
					['No Registration', 2],
				]),
				flag(
					'recording_authentication',
					'Require Authentication',
					'Whether only people who are signed in may watch it',
				),
				flag('on_demand', 'Require Registration', 'Whether people have to register to watch it'),
				choice('share_recording', 'Share With', 'Who may watch it with its link', [
					['Everyone With the Link', 'publicly'],
					['Nobody', 'none'],
					['People of the Account', 'internally'],
				]),
				string(
					'authentication_domains',
					'Sign-In Domains',
					'Only people with an address of these domains may watch it. Separate domains with commas.',
					'example.com, *.example.org',
					{ parse: joined(',') },
				),
				flag(
					'show_social_share_buttons',
					'Social Share Buttons',
					'Whether the registration page offers to share it. Counts with Require Registration.',
				),
				flag(
					'viewer_download',
					'Viewers Can Download',
					'Whether people who watch it may download it',
				),
			]).sort((a, b) => a.displayName.localeCompare(b.displayName)),
			{ description: 'Only the fields that you add are changed' },
		),
		options(),
	],
};
