import { choice, number } from '../../form/builders';
import {
	filled,
	filters,
	nextPageToken,
	options,
	pageNumber,
	paging,
	simplify,
} from '../../form/lists';
import { resourceLocator } from '../../form/resourceLocator';
import { inQuery } from '../../form/send';
import { text } from '../../request/parsers';
import type { Operation } from '../define';
import { KEPT_OF_USER } from './simplify';

export const getAll: Operation = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many users',
	description: 'List the users of the account',
	see: 'https://developers.zoom.us/docs/api/users/#tag/users/GET/users',
	request: { method: 'GET', path: '/users', rate: 'Medium' },
	list: { key: 'users' },
	simplify: KEPT_OF_USER,
	requirements:
		'Needs the credential of an administrator with the scope user:read:list_users:admin. Without Status under Filters, Zoom lists active users only.',
	fields: [
		...paging,
		filters([
			choice('license', 'License', 'Only users with this license', [
				['Zoom Compliance Management', 'zoom_compliance_management'],
				['Zoom Workforce Management', 'zoom_workforce_management'],
			]),
			resourceLocator({
				displayName: 'Role',
				name: 'role_id',
				searchListMethod: 'searchRoles',
				placeholder: 'e.g. 2',
				description: 'Only users with this role',
				target: { parse: filled(text()) },
			}),
			choice(
				'status',
				'Status',
				'Only users in this state. Zoom lists one state at a time.',
				[
					['Active', 'active'],
					['Inactive', 'inactive', 'Deactivated by an administrator'],
					['Pending', 'pending', 'Invited, and not accepted yet'],
				],
				{ default: 'inactive' },
			),
		]),
		simplify,
		options([
			inQuery(
				choice('include_fields', 'Include', 'What to return as well for each user', [
					['Custom Attributes', 'custom_attributes'],
					['Host Key', 'host_key', 'With it anybody can become the host of a running meeting'],
				]),
			),
			nextPageToken,
			pageNumber,
			inQuery(
				number(
					'page_size',
					'Page Size',
					'How many users to ask for in one request, 2000 at most. Without it, 300.',
					{ min: 1, max: 2000, default: 300, example: 1000 },
				),
			),
		]),
	],
};
