/*
 * How test files get their modules. Packages and the local Zoom API, which keep nothing of a test, are loaded once for
 * each worker; the code of the nodes and of the tests anew for each file, though compiled only once.
 */
const { createRequire, isBuiltin } = require('node:module');
const { dirname, isAbsolute, join, resolve } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const sandboxFolder = join(__dirname, '../../../sandbox');
/** What the modules of the sandbox export, by path. */
const sandbox = new Map();
/** What was compiled, by file: { source, run }. */
const compiled = new Map();

const isPackage = (name) => !name.startsWith('.') && !isAbsolute(name) && !isBuiltin(name);

class WorkerRuntime extends Runtime {
	constructor(...given) {
		super(...given);
		// Jest's own way compiles for a realm that belongs to the test file.
		const { executor } = this;
		executor.compile = (source, filename) => {
			const known = compiled.get(filename);
			if (known?.source === source) return known.run;
			const run = compileFunction(source, executor.injectedModuleParameters, { filename });
			compiled.set(filename, { source, run });
			return run;
		};
	}

	requireModule(from, name, options, isActual) {
		const load = () => super.requireModule(from, name, options, isActual);
		if (!name || options?.isInternalModule) return load();
		if (isPackage(name)) return createRequire(from)(name);
		const path = resolve(dirname(from), name);
		if (!path.startsWith(sandboxFolder)) return load();
		if (!sandbox.has(path)) sandbox.set(path, load());
		return sandbox.get(path);
	}
}

Object.defineProperty(exports, '__esModule', { value: true });
exports.default = WorkerRuntime;
