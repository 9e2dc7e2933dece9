/** A success of HTTP that is no answer of Zoom's. */
export interface OddAnswer {
	name: string;
	status: number;
	body: string;
	contentType?: string;
	/** Whether it may still be the answer to a request that has none, such as a delete. */
	mayBeNone?: boolean;
}

const json = (body: unknown) => JSON.stringify(body);
/** The lists of all endpoints at once. */
const lists = (value: unknown) =>
	Object.fromEntries(
		[
			...['meetings', 'webinars', 'participants', 'dates', 'devices', 'users'],
			...['recording_files', 'summaries', 'archive_files', 'registrants', 'groups'],
			...['questions', 'panelists'],
		].map((key) => [key, value]),
	);
const refusal = (code: unknown, message: string) => json({ code, message });

/** What gateways, portals and a Zoom that has a bad day answered, or could. */
export const oddAnswers: OddAnswer[] = [
	{ name: 'nothing', status: 200, body: '', mayBeNone: true },
	{ name: 'no content', status: 204, body: '', mayBeNone: true },
	{ name: 'accepted, and nothing', status: 202, body: '', mayBeNone: true },
	{ name: 'blanks', status: 200, body: ' \n', mayBeNone: true },
	{ name: 'null', status: 200, body: 'null', mayBeNone: true },
	{ name: 'an empty object', status: 200, body: '{}', mayBeNone: true },
	{ name: 'created, and an empty object', status: 201, body: '{}', mayBeNone: true },
	{ name: 'a status', status: 200, body: json({ status: 'ok' }), mayBeNone: true },
	{ name: 'lists of null', status: 200, body: json(lists(null)), mayBeNone: true },
	{ name: 'lists that are objects', status: 200, body: json(lists({})), mayBeNone: true },
	{ name: 'lists that are texts', status: 200, body: json(lists('none')), mayBeNone: true },
	{ name: 'an empty list', status: 200, body: '[]' },
	{ name: 'a text as JSON', status: 200, body: '"ok"' },
	{ name: 'a number', status: 200, body: '1' },
	{ name: 'a text', status: 200, body: 'OK', contentType: 'text/plain' },
	{ name: 'a page', status: 200, body: '<html>Welcome</html>', contentType: 'text/html' },
	{ name: 'half an object', status: 200, body: '{"id": 85012345678, "topic": "We' },
	{ name: 'a token that is over', status: 200, body: refusal(124, 'Access token is expired.') },
	{ name: 'a refused field', status: 200, body: refusal(300, 'Validation Failed.') },
	{ name: 'too fast', status: 200, body: refusal(429, 'Try again later.') },
	{ name: 'no permission', status: 200, body: refusal(200, 'No permission.') },
	{ name: 'another account', status: 200, body: refusal(1010, 'User does not belong.') },
	{ name: 'a redirect to nowhere', status: 302, body: '' },
];
