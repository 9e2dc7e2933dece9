import { text } from '../../request/parsers';
import { filled, options, simplify } from '../../form/lists';
import { recorded } from '../../form/locators';
import { inQuery } from '../../form/send';
import type { Operation } from '../define';
import { KEPT_OF_RECORDING } from './simplify';

export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get the recordings of a meeting',
	description: 'Get the cloud recording files of a meeting or webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings',
	request: { method: 'GET', path: '/meetings/{meetingId}/recordings', rate: 'Light' },
	path: { meetingId: recorded },
	answer: ['id', 'uuid'],
	simplify: KEPT_OF_RECORDING,
	requirements: 'Needs a Pro plan or higher with cloud recording.',
	fields: [
		simplify,
		options([
			inQuery(
				{
					displayName: 'Include',
					name: 'include_fields',
					type: 'options',
					options: [{ name: 'Download Access Token', value: 'download_access_token' }],
					default: 'download_access_token',
					description:
						'What to return as well: a token with which the files can be downloaded without the credential',
				},
				{ parse: filled(text()) },
			),
			inQuery({
				displayName: 'Token Time to Live',
				name: 'ttl',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 604800 },
				default: 3600,
				placeholder: 'e.g. 3600',
				description:
					'How many seconds the download access token is valid, up to 604800 (7 days). Add Include as well.',
			}),
		]),
	],
};
