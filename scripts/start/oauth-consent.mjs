import axios from 'axios';

function attribute(tag, name) {
	const found = new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`, 'i').exec(tag)?.[1];
	return found
		?.replace(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

/** What a browser would send when the page's first form is submitted with its first button. */
function readForm(html, pageUrl) {
	const form = /<form\b[^>]*>/i.exec(html)?.[0];
	if (!form) throw new Error('The consent page has no form to allow access with.');
	const fields = new URLSearchParams();
	for (const [tag] of html.matchAll(/<input\b[^>]*>/gi)) {
		const name = attribute(tag, 'name');
		if (name) fields.append(name, attribute(tag, 'value') ?? '');
	}
	for (const [, select, option] of html.matchAll(/(<select\b[^>]*>)\s*(<option\b[^>]*>)/gi)) {
		fields.append(attribute(select, 'name'), attribute(option, 'value'));
	}
	const button = /<button\b[^>]*>/i.exec(html)?.[0] ?? '';
	if (attribute(button, 'name')) {
		fields.append(attribute(button, 'name'), attribute(button, 'value') ?? '');
	}
	return {
		method: (attribute(form, 'method') ?? 'get').toUpperCase(),
		url: new URL(attribute(form, 'action') ?? '', pageUrl).href,
		fields,
	};
}

/**
 * Does what a person does on the sandbox's consent page: opens it, presses the button, and is sent
 * back. Returns the address of the callback, with the code in it.
 */
export async function allowAccess(consentUrl) {
	const http = axios.create({ proxy: false, maxRedirects: 0, validateStatus: () => true });
	const page = await http.get(consentUrl);
	if (page.headers.location) return new URL(page.headers.location, consentUrl).href;
	if (page.status !== 200) {
		throw new Error(`The consent page answered ${page.status}: ${JSON.stringify(page.data)}`);
	}
	const { method, url, fields } = readForm(page.data, consentUrl);
	const answer = await (method === 'POST'
		? http.post(url, fields)
		: http.get(url, { params: fields }));
	if (!answer.headers.location) {
		throw new Error(`The consent page did not send the browser back (${answer.status}).`);
	}
	return new URL(answer.headers.location, url).href;
}
