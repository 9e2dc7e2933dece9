import { ValidationError } from '../../http/validationError';
import { isEmpty, text, textList, type Parser } from '../../request/parsers';
import { choice, flag, list, string, type Choice, type Field } from '../builders';

/** What a user may do; who has a plan or license as well is Licensed. */
export const userTypes: Choice[] = [
	['Basic', 1, 'Free, with short meetings'],
	['Licensed', 2, 'Uses up a license of the account'],
	['No Meetings License', 4, 'Has other Zoom products only'],
	['None', 99, 'Only for users of single sign-on who were created ahead'],
];

/** Takes the licenses away, where Zoom has no number for it. */
const NO_PLAN = 'none';

/**
 * The number of a plan, which is a power of two. Those that JavaScript would print with other digits become a bigint;
 * the digits that it prints mean the same.
 */
export const planNumber: Parser = (value) => {
	if (isEmpty(value)) return undefined;
	const isText = typeof value === 'string' && /^\s*\d+\s*$/.test(value);
	const given = isText ? Number(value) : value;
	if (typeof given !== 'number' || !isPlan(given)) {
		throw new ValidationError(
			'is not the number of a plan',
			"Enter a number of Zoom's list of plans, such as 16. Each is twice the one before: 16, 32, 64 and so on.",
		);
	}
	return Number.isSafeInteger(given) ? given : BigInt(given);
};

const planOrNone: Parser = (value, context) =>
	value === 0 || (typeof value === 'string' && value.trim() === '0')
		? 0
		: planNumber(value, context);

const planText: Parser = (value, context) => {
	const number = planNumber(value, context);
	return number === undefined ? undefined : String(number);
};

const planTextOrNone: Parser = (value, context) =>
	typeof value === 'string' && value.trim().toLowerCase() === NO_PLAN
		? NO_PLAN
		: planText(value, context);

function isPlan(given: number): boolean {
	return given >= 1 && given <= 2 ** 62 && given === 2 ** Math.round(Math.log2(given));
}

/** The licenses and plans of a user; `parent` is where a new user has them in the body. */
export function licenses(parent: 'user_info' | ''): Field[] {
	const at = (path: string) => (parent ? { property: `${parent}.${path}` } : { property: path });
	const isNew = parent !== '';
	return [
		string(
			'division_ids',
			'Division IDs',
			`The divisions of the account that the user belongs to, with commas between${isNew ? '' : '. They take the place of those before.'}`,
			'SobVexyrQqCkcxjpBWi6_A',
			{ ...at('division_ids'), parse: textList },
		),
		list(
			'license_info_list',
			'Licenses',
			`Licenses with the subscription that each comes from, 2 at most${isNew ? '' : '. The list takes the place of the one before.'}`,
			{
				name: 'license',
				displayName: 'License',
				fields: [
					choice('license_type', 'License Type', 'What the license is for', [
						['Meeting', 'MEETING'],
						['Zoom Workplace Bundle', 'ZOOM_WORKPLACE_BUNDLE'],
					]),
					string(
						'license_option',
						'Plan Number',
						"Number of the plan in Zoom's list of plans",
						'16',
						{ required: true, parse: planNumber },
					),
					string(
						'subscription_id',
						'Subscription ID',
						'The subscription of the account that the license is taken from',
						'A-S00012345',
						{ required: true, parse: text() },
					),
				],
			},
			{ ...at('license_info_list'), typeOptions: { multipleValues: true, maxAllowedFields: 2 } },
		),
		flag(
			'zoom_phone',
			'Zoom Phone',
			'Whether the user has a license for Zoom Phone',
			at('feature.zoom_phone'),
		),
		string(
			'plan_united_type',
			'Zoom United Plan',
			`Number of the Zoom United plan in Zoom's list of plans${isNew ? '' : '. The word none takes the plan away.'}`,
			'32',
			{ ...at('plan_united_type'), parse: isNew ? planText : planTextOrNone },
		),
		string(
			'zoom_one_type',
			'Zoom Workplace Plan',
			`Number of the Zoom Workplace plan in Zoom's list of plans${isNew ? '' : '. 0 takes the plan away.'}`,
			'16',
			isNew
				? { ...at('feature.zoom_one_type'), parse: planNumber }
				: { ...at('zoom_one_type'), parse: planOrNone },
		),
	];
}
