import { filters, options } from '../../form/lists';
import { group } from '../../form/resourceLocator';
import { REPORT_RANGE } from '../../http/ranges';
import type { Operation } from '../define';
import { range, WANTS } from './shared';

export const getCloudRecordingUsage: Operation = {
	name: 'Get Cloud Recording Usage',
	value: 'getCloudRecordingUsage',
	action: 'Get the cloud recording usage report',
	description: 'List how much cloud storage the recordings took on each day',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/cloud_recording',
	request: { method: 'GET', path: '/report/cloud_recording', rate: 'Heavy' },
	list: { key: 'cloud_recording_storage', pages: 'none', range: REPORT_RANGE },
	requirements: `${WANTS} Zoom reports up to yesterday, and keeps six months.`,
	fields: [...range, filters([group('Only users of this group')]), options()],
};
