import { options } from '../../form/lists';
import { recorded } from '../../form/locators';
import { single } from '../../request/operation';
import { isTool } from '../../request/tool';
import type { Operation } from '../define';

export const getSettings: Operation = {
	name: 'Get Settings',
	value: 'getSettings',
	action: 'Get the settings of a recording',
	description: 'Get who may watch and download a cloud recording, and its passcode',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings/settings',
	request: { method: 'GET', path: '/meetings/{meetingId}/recordings/settings', rate: 'Light' },
	path: { meetingId: recorded },
	answer: ['share_recording', 'viewer_download', 'on_demand', 'topic', 'password'],
	requirements: 'Needs cloud recording. The answer holds the passcode with which people watch it.',
	fields: [options()],
	/** No model needs the passcode. */
	async run(context, request, send) {
		const { data } = await send(request);
		if (!isTool(context)) return single(data);
		const told = Object.entries(data).filter(([name]) => name !== 'password');
		return single(Object.fromEntries(told));
	},
};
