import { toJson } from '../../../../nodes/Zoom/http/json';

it('writes all digits of a number that JavaScript would round', () => {
	const plans = [2n ** 53n, 2n ** 56n, 2n ** 57n, 2n ** 59n];
	expect(toJson({ plans, name: '1', nested: { plan: 7n } })).toBe(
		'{"plans":[9007199254740992,72057594037927936,144115188075855872,576460752303423488],"name":"1","nested":{"plan":7}}',
	);
});

it('is the JSON of everything else', () => {
	const value = { text: '"12"', list: [1, null, true], left: undefined, empty: {} };
	expect(toJson(value)).toBe(JSON.stringify(value));
});
