/**
 * The smallest declarative node: it shows what n8n's engine costs by itself. It is installed into the
 * n8n that is measured and published nowhere. `fields.json` holds the paths in the body of the fields that Create has.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const fields = JSON.parse(readFileSync(join(__dirname, 'fields.json'), 'utf8'));

/** Takes the place of the request: gives as many empty items as were asked for. */
async function nothing() {
	const count = Number(this.getNodeParameter('count', 1));
	return Array.from({ length: count }, () => ({ json: {} }));
}

const show = (operation) => ({ show: { operation: [operation] } });

class Engine {
	description = {
		displayName: 'Engine',
		name: 'engine',
		group: ['input'],
		version: 1,
		description: 'Measures what n8n costs by itself',
		defaults: { name: 'Engine' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'zoomUserOAuth2Api', required: true }],
		requestDefaults: { baseURL: 'https://api.zoom.us/v2' },
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'Nothing',
						value: 'nothing',
						routing: { send: { paginate: true }, operations: { pagination: nothing } },
					},
					{ name: 'Get', value: 'get', routing: { request: { method: 'GET' } } },
					{
						name: 'Fill In',
						value: 'fillIn',
						routing: {
							request: { method: 'POST' },
							send: { paginate: true },
							operations: { pagination: nothing },
						},
					},
				],
				default: 'nothing',
			},
			{
				displayName: 'Path',
				name: 'path',
				type: 'string',
				default: '',
				routing: { request: { url: '={{ $value }}' } },
			},
			{
				displayName: 'Count',
				name: 'count',
				type: 'number',
				default: 1,
			},
			{
				displayName: 'Fields',
				name: 'fields',
				type: 'collection',
				default: {},
				displayOptions: show('fillIn'),
				options: fields.map((property, index) => ({
					displayName: property,
					name: `field${index}`,
					type: 'string',
					default: '',
					routing: { send: { type: 'body', property } },
				})),
			},
		],
	};
}

module.exports = { Engine };
