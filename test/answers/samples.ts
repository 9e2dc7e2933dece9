/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- tests run in Node.js: they read recorded answers from a folder */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { endpointOf } from '../support/endpoints';
import { formsOf } from '../support/form';

/** An answer of Zoom to a request of one of the node's operations. */
export interface Sample {
	name: string;
	method: string;
	/** As in Zoom's documentation, with its parameters in braces. */
	path: string;
	status: number;
	body: IDataObject | null;
}

/** A folder of recorded answers, with an INDEX.tsv that names its files. */
const FOLDER = process.env.ZOOM_ANSWERS ?? join(__dirname, '../../../shared/real');

const asked = formsOf(new Zoom().description, 'userOAuth2').map(endpointOf);

/** The answers in the folder that belong to the node's operations; undefined when there is no folder. */
export function recordedSamples(): Sample[] | undefined {
	const index = join(FOLDER, 'INDEX.tsv');
	if (!existsSync(index)) return undefined;
	return readFileSync(index, 'utf8')
		.split('\n')
		.map((line) => line.split('\t')[0])
		.filter((name) => name.endsWith('.json'))
		.map((name) => ({
			...(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Omit<Sample, 'name'>),
			name,
		}))
		.filter(({ method, path }) => asked.some((one) => one.method === method && one.path === path));
}

/** Shapes that Zoom is known to answer with, for a clone without recorded answers. */
export const ownSamples: Sample[] = [
	{
		name: 'a list whose last page has an empty token',
		method: 'GET',
		path: '/users/{userId}/meetings',
		status: 200,
		body: {
			page_size: 30,
			total_records: 1,
			next_page_token: '',
			meetings: [{ uuid: '/own+UUID//of0000test==', id: 85_000_000_001, topic: 'Ours' }],
		},
	},
	{
		name: 'an empty list without a token',
		method: 'GET',
		path: '/users/{userId}/recordings',
		status: 200,
		body: { page_size: 0, total_records: 0, meetings: [] },
	},
	{
		name: 'null, empty and absent members',
		method: 'GET',
		path: '/meetings/{meetingId}',
		status: 200,
		body: { id: 85_000_000_002, agenda: '', start_time: null, settings: { audio: null } },
	},
	{
		name: 'an answer without a body',
		method: 'PATCH',
		path: '/meetings/{meetingId}',
		status: 204,
		body: null,
	},
	{
		name: 'a refusal',
		method: 'GET',
		path: '/meetings/{meetingId}',
		status: 404,
		body: { code: 3001, message: 'Meeting does not exist: 85000000003.' },
	},
];
