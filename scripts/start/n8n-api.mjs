import { Agent } from 'node:http';
import axios from 'axios';

const BROWSER_ID = 'n8n-nodes-zoom-start';

/** Adds the cookies of an answer to `jar` (name to value). */
function keepCookies(jar, headers) {
	for (const cookie of headers['set-cookie'] ?? []) {
		const [pair] = cookie.split(';');
		const cut = pair.indexOf('=');
		jar.set(pair.slice(0, cut), pair.slice(cut + 1));
	}
}

/**
 * A client of the REST API that n8n's own editor uses. Every method throws with n8n's message when
 * n8n refuses.
 */
export function createN8nApi(baseURL) {
	const jar = new Map();
	const http = axios.create({
		baseURL,
		httpAgent: new Agent({ keepAlive: false }),
		proxy: false,
		timeout: 60_000,
		maxRedirects: 0,
		validateStatus: () => true,
	});

	async function send(method, path, { data, params } = {}) {
		const response = await http.request({
			method,
			url: path,
			data,
			params,
			headers: {
				'browser-id': BROWSER_ID,
				cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
			},
		});
		keepCookies(jar, response.headers);
		if (response.status >= 400) {
			const reason = response.data?.message ?? JSON.stringify(response.data);
			throw Object.assign(
				new Error(`n8n answered ${method} ${path} with ${response.status}: ${reason}`),
				{ status: response.status },
			);
		}
		return response.data;
	}
	const rest = async (method, path, options) => (await send(method, `/rest${path}`, options)).data;

	return {
		/** Creates the owner account on a new n8n, else signs in with it. */
		async signIn({ email, password, firstName, lastName }) {
			const { userManagement } = await rest('GET', '/settings');
			if (userManagement.showSetupOnFirstLoad) {
				await rest('POST', '/owner/setup', { data: { email, password, firstName, lastName } });
			} else {
				await rest('POST', '/login', { data: { emailOrLdapLoginId: email, password } });
			}
		},
		/** The descriptions of all node types n8n has loaded. */
		nodeTypes: async () => await send('GET', '/types/nodes.json'),
		/** The descriptions of all credential types n8n has loaded. */
		credentialTypes: async () => await send('GET', '/types/credentials.json'),
		/** The schema that the editor shows of what a node gives out, before the node has run. */
		outputSchema: async ({ type, version, resource, operation }) =>
			await send('GET', `/schemas/${[type, version, resource, operation].join('/')}.json`),
		/** What Settings > Community nodes shows. */
		communityPackages: async () => await rest('GET', '/community-packages'),
		/** Presses Uninstall package there. */
		uninstallPackage: async (name) =>
			await rest('DELETE', '/community-packages', { params: { name } }),

		/** Creates a credential, or updates the one with this id. Returns its id. */
		async saveCredential(id, { name, type, data }) {
			const saved = id
				? await rest('PATCH', `/credentials/${id}`, { data: { name, type, data } })
				: await rest('POST', '/credentials', { data: { name, type, data } });
			return saved.id;
		},
		/** Tests a credential as saving it does: { status: 'OK' | 'Error', message }. */
		testCredential: async (credentials) =>
			await rest('POST', '/credentials/test', { data: { credentials } }),
		/** A credential with its data as the editor sees it, secrets blanked out. */
		credential: async (id) =>
			await rest('GET', `/credentials/${id}`, { params: { includeData: true } }),
		credentialIds: async () => (await rest('GET', '/credentials')).map(({ id }) => id),
		/** Presses the credential's Connect button: the address of the service's consent page. */
		oauthConsentUrl: async (id) => await rest('GET', '/oauth2-credential/auth', { params: { id } }),
		/** Opens the address the consent page sends the browser back to. Returns the page n8n shows. */
		async openCallback(url) {
			const { pathname, search } = new URL(url);
			return await send('GET', `${pathname}${search}`);
		},

		/** Creates a workflow, or replaces the one with this id. Returns its id. */
		async saveWorkflow(id, workflow) {
			const saved = id
				? await rest('PATCH', `/workflows/${id}`, { data: workflow })
				: await rest('POST', '/workflows', { data: { active: false, ...workflow } });
			return saved.id;
		},
		/** A workflow as n8n stores it. */
		workflow: async (id) => await rest('GET', `/workflows/${id}`),
		workflowIds: async () => (await rest('GET', '/workflows')).map(({ id }) => id),
		/** Presses Publish. Resolves when n8n has taken it on, before the triggers are active. */
		async publishWorkflow(id) {
			const { versionId } = await rest('GET', `/workflows/${id}`);
			await rest('POST', `/workflows/${id}/activate`, { data: { versionId } });
		},
		/** Presses Unpublish. */
		unpublishWorkflow: async (id) =>
			await rest('POST', `/workflows/${id}/deactivate`, { data: {} }),
		/**
		 * Whether a published workflow's triggers are active: { status, triggers: [{ errorMessage }] }.
		 * An n8n that does not know the question activates them before it answers `publishWorkflow`.
		 */
		async publicationStatus(id) {
			try {
				return await rest('GET', `/workflows/${id}/publication-status`);
			} catch (error) {
				if (error.status !== 404) throw error;
				return { status: 'published', triggers: [] };
			}
		},
		/**
		 * Presses Execute Workflow, or, with the JSON that the trigger is to give, sends a chat message. Returns the
		 * execution's id.
		 */
		async runWorkflow(id, triggerName, json) {
			const workflowData = await rest('GET', `/workflows/${id}`);
			const data = json && {
				startTime: Date.now(),
				executionTime: 0,
				executionStatus: 'success',
				source: [null],
				data: { main: [[{ json }]] },
			};
			const { executionId } = await rest('POST', `/workflows/${id}/run`, {
				data: { workflowData, triggerToStartFrom: { name: triggerName, ...(data && { data }) } },
			});
			return executionId;
		},
		/** The executions of a workflow, { id, status, mode } each. */
		async executions(workflowId) {
			const params = { filter: JSON.stringify({ workflowId }), limit: 100 };
			return (await rest('GET', '/executions', { params })).results;
		},
		/** An execution as n8n stores it; `data` is text in the flatted format. */
		execution: async (id) => await rest('GET', `/executions/${id}`),
	};
}
