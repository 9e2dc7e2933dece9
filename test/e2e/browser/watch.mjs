/** What n8n's own editor is known to put on the console, whatever package is installed. */
const KNOWN = [
	{
		text: 'injectNDVStore() was accessed without an active workflow document store',
		why: "n8n 2.41's editor, when it opens an empty workflow",
	},
];

const isKnown = (text) => KNOWN.some((known) => text.includes(known.text));

/**
 * Collects what goes wrong on a page of the browser: errors on the console, exceptions, and requests
 * to n8n that fail. A request that the browser itself gave up because the page was left is none either.
 * Returns a function that gives the problems so far, `expected` takes parts of addresses whose refusal
 * belongs to the test.
 */
export function watch(page, origin) {
	const problems = [];
	const expected = [];
	const isOurs = (address) => address.startsWith(origin);
	const isExpected = (address) => expected.some((part) => address.includes(part));
	page.on('console', (message) => {
		const { url } = message.location();
		if (message.type() !== 'error' || isKnown(message.text())) return;
		if (message.text().startsWith('Failed to load resource')) return;
		problems.push(`console: ${message.text().split('\n')[0]} (${url})`);
	});
	page.on('pageerror', ({ message }) => problems.push(`exception: ${message}`));
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText;
		if (!isOurs(request.url()) || reason === 'net::ERR_ABORTED') return;
		problems.push(`${request.method()} ${request.url()}: ${reason}`);
	});
	page.on('response', (response) => {
		const url = response.url();
		if (response.status() < 400 || !isOurs(url) || isExpected(url)) return;
		problems.push(`${response.request().method()} ${url}: ${response.status()}`);
	});
	return { problems: () => [...new Set(problems)], expect: (part) => expected.push(part) };
}
