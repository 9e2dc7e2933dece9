import { defaultScopes } from './scopes';

const escape = (text: string) =>
	text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const layout = (content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Zoom sandbox</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 4rem auto; padding: 0 1rem; }
button { font: inherit; padding: .5rem 1.5rem; margin-right: .5rem; border-radius: .5rem; border: 1px solid #888; }
button[value=allow] { background: #1d4ed8; color: #fff; border-color: #1d4ed8; }
ul { max-height: 14rem; overflow: auto; font-size: .85rem; }
</style>
</head>
<body>${content}</body>
</html>`;

/** The page on which a person lets the app in; its form posts the query back with a decision. */
export function authorizePage(query: Record<string, string | undefined>): string {
	const hidden = Object.entries(query)
		.map(
			([name, value = '']) =>
				`<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
		)
		.join('');
	const scopes = query.scope?.trim() ? query.scope.trim().split(/\s+/) : defaultScopes('user');
	const level = query.scope?.trim()
		? ''
		: `<p><label>Access
<select name="level"><option value="admin">whole account</option><option value="user">my data only</option></select>
</label></p>`;
	return layout(`
<h1>Zoom sandbox</h1>
<p><strong>n8n</strong> wants to use the made-up account “Acme Sandbox”:</p>
<ul>${scopes.map((scope) => `<li>${escape(scope)}</li>`).join('')}</ul>
<form method="post" action="/oauth/authorize">${hidden}${level}
<button name="decision" value="allow">Allow</button><button name="decision" value="deny">Deny</button>
</form>`);
}

/** The page that says why the app cannot be let in. */
export const errorPage = (problem: string) =>
	layout(`<h1>Zoom sandbox</h1><p role="alert">${escape(problem)}</p>`);
