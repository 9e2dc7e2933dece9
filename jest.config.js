/** @type {import('jest').Config} */
module.exports = {
	// Packages, n8n above all, are loaded once for each worker instead of once for each test file.
	testEnvironment: '<rootDir>/test/support/jest/environment.ts',
	runtime: '<rootDir>/test/support/jest/runtime.js',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/bench/'],
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{ jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
		],
	},
	// The command line programs name the node's file in full, as `.node` alone is a native module to Node.
	moduleNameMapper: { '^(\\.{1,2}/.*\\.node)\\.js$': '$1' },
	maxWorkers: '100%',
	testTimeout: 60_000,
};
