import { examples, runExamples } from '../../examples/index.mjs';
import { NotRun } from '../outcome.mjs';

/** The workflows of examples/, imported as they are, filled in and run. */
export async function exampleWorkflows(context) {
	const { key } = context.configuration;
	if (key !== 'sqlite') throw new NotRun('run where n8n is alone and new');
	return await runExamples(Object.keys(examples))(context);
}
