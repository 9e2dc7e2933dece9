import { choice, number } from '../../form/builders';
import { text } from '../../request/parsers';
import { filled, options, simplify } from '../../form/lists';
import { recorded } from '../../form/locators';
import { query } from '../../form/send';
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
		options(
			query([
				choice(
					'include_fields',
					'Include',
					'What to return as well: a token with which the files can be downloaded without the credential',
					[['Download Access Token', 'download_access_token']],
					{ parse: filled(text()) },
				),
				number(
					'ttl',
					'Token Time to Live',
					'How many seconds the download access token is valid, up to 604800 (7 days). Add Include as well.',
					{ min: 0, max: 604800, default: 3600, example: 3600 },
				),
			]),
		),
	],
};
