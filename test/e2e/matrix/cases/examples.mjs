import { examples, runExamples } from '../../examples/index.mjs';
import { NotRun } from '../outcome.mjs';

/** The workflows of examples/, imported as they are, filled in and run. */
export async function exampleWorkflows(context) {
	if (context.configuration.workers > 0) throw new NotRun('run where n8n executes by itself');
	return await runExamples(Object.keys(examples))(context);
}
