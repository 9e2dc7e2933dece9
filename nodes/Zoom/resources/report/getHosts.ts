import type { IDataObject } from 'n8n-workflow';
import { choice } from '../../form/builders';
import { filters, nextPageToken, options, pageNumber, pageSize, paging } from '../../form/lists';
import { group } from '../../form/resourceLocator';
import { inQuery } from '../../form/send';
import { readRange, REPORT_RANGE } from '../../http/ranges';
import type { OperationRequest, OperationResult, SendRequest } from '../../request/operation';
import type { Operation } from '../define';
import { range, WANTS } from './shared';

const KEY = 'users';
const COUNTS = ['meetings', 'participants', 'meeting_minutes'];

export const getHosts: Operation = {
	name: 'Get Hosts',
	value: 'getHosts',
	action: 'Get the hosts report',
	description: 'List the users who hosted meetings in a range of days, or those who hosted none',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users',
	request: { method: 'GET', path: '/report/users', rate: 'Heavy' },
	list: { key: KEY },
	requirements: `${WANTS} Zoom keeps six months.`,
	fields: [
		inQuery(
			choice(
				'hosts',
				'Hosts',
				'Whom to list',
				[
					['Active', 'active', 'Users who hosted at least one meeting'],
					['Inactive', 'inactive', 'Users who hosted no meeting'],
				],
				{ property: 'type' },
			),
		),
		...range,
		...paging,
		filters([group('Only users of this group')]),
		options([nextPageToken, pageNumber, pageSize]),
	],
	async run(_context, request, send) {
		const months: OperationResult[] = [];
		let isWhole = false;
		await readRange(request.query, REPORT_RANGE, async (query) => {
			isWhole = query === request.query;
			const month = await send(isWhole ? request : { ...everybody(request), query });
			months.push(month);
			return month.data;
		});
		return isWhole ? months[0] : joined(months, request);
	},
};

/** The same request without a limit, as a user can be in the report of each month. */
function everybody(request: OperationRequest): Parameters<SendRequest>[0] {
	return { ...request, choices: { ...request.choices, returnAll: true } };
}

/** One report of several: hosts with all that they hosted, or users who hosted nothing in any of the months. */
function joined(months: OperationResult[], { query, choices }: OperationRequest): OperationResult {
	const { from, to, type } = query;
	const found = new Map<unknown, { host: IDataObject; seen: number }>();
	for (const { items } of months) {
		for (const { json } of items) {
			const before = found.get(json.id);
			found.set(json.id, { host: added(before?.host, json), seen: (before?.seen ?? 0) + 1 });
		}
	}
	const hosts = [...found.values()]
		.filter(({ seen }) => type !== 'inactive' || seen === months.length)
		.map(({ host }) => host)
		.slice(0, choices.returnAll === true ? undefined : Number(choices.limit));
	return { items: hosts.map((json) => ({ json })), data: { from, to, [KEY]: hosts } };
}

function added(before: IDataObject | undefined, host: IDataObject): IDataObject {
	if (!before) return host;
	const counts = COUNTS.map((name) => [name, Number(before[name] ?? 0) + Number(host[name] ?? 0)]);
	return { ...before, ...Object.fromEntries(counts) } as IDataObject;
}
