/** The apps that may ask the sandbox for tokens. */
export interface Clients {
	user: { clientId: string; clientSecret: string };
	serverToServer: { accountId: string; clientId: string; clientSecret: string };
}

/** The two apps of the sandbox; the secrets protect nothing but made-up data. */
export const newClients = (accountId: string): Clients => ({
	user: { clientId: 'sandboxUserClient', clientSecret: 'sandboxUserSecret' },
	serverToServer: {
		accountId,
		clientId: 'sandboxServerClient',
		clientSecret: 'sandboxServerSecret',
	},
});
