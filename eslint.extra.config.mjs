// What n8n's fixed eslint.config.mjs leaves out. It bundles its own, older eslint-plugin-n8n-nodes-base, obeys
// inline disables, and has no rules for plain JavaScript. n8n checks published packages without inline disables
// and with the five rules below switched off, so this pass does the same with the plugin this package pins.
import { createRequire } from 'node:module';
import nodesBase from 'eslint-plugin-n8n-nodes-base';

const require = createRequire(import.meta.url);
const { parser } = createRequire(require.resolve('@n8n/node-cli/eslint'))('typescript-eslint');

const plugins = { 'n8n-nodes-base': nodesBase };

export default [
	{ ignores: ['dist/', 'coverage/'] },
	{ linterOptions: { noInlineConfig: true } },
	{
		files: ['nodes/**/*.ts'],
		plugins,
		languageOptions: { parser },
		rules: {
			...nodesBase.configs.nodes.rules,
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			'n8n-nodes-base/node-param-type-options-max-value-present': 'off',
			'no-console': 'error',
		},
	},
	{
		files: ['credentials/**/*.ts'],
		plugins,
		languageOptions: { parser },
		rules: {
			...nodesBase.configs.credentials.rules,
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
			'n8n-nodes-base/cred-class-field-type-options-password-missing': 'off',
			'no-console': 'error',
		},
	},
	{
		files: ['package.json'],
		plugins,
		languageOptions: { parser, parserOptions: { extraFileExtensions: ['.json'] } },
		rules: nodesBase.configs.community.rules,
	},
	{
		files: ['**/*.{js,mjs}'],
		rules: {
			eqeqeq: 'error',
			'no-empty': 'error',
			'no-unreachable': 'error',
			'no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'no-var': 'error',
			'prefer-const': 'error',
		},
	},
];
