export const TRIGGER_NODE = 'Zoom Trigger';

/** n8n takes no schedule below a minute, but several of a minute each: one for every fifth second. */
const SECONDS = Array.from({ length: 12 }, (_, index) => index * 5);

/** A workflow that starts with New Cloud Recording. `user` is whose recordings are watched. */
export function recordingsWorkflow({ login, user }) {
	return {
		name: 'New Cloud Recording',
		nodes: [
			{
				id: 'trigger',
				name: TRIGGER_NODE,
				type: 'n8n-nodes-zoom.zoomTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {
					pollTimes: {
						item: SECONDS.map((second) => ({
							mode: 'custom',
							cronExpression: `${second} * * * * *`,
						})),
					},
					authentication: login.authentication,
					event: 'newCloudRecording',
					userId: { __rl: true, mode: 'id', value: user },
				},
				credentials: { [login.credentialType]: login.credential },
			},
			{
				id: 'next',
				name: 'Go on from here',
				type: 'n8n-nodes-base.noOp',
				typeVersion: 1,
				position: [260, 0],
				parameters: {},
			},
		],
		connections: {
			[TRIGGER_NODE]: { main: [[{ node: 'Go on from here', type: 'main', index: 0 }]] },
		},
		settings: { executionOrder: 'v1' },
	};
}
