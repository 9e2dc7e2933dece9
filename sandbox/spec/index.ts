export {
	allOperations,
	operationById,
	type JsonSchema,
	type Operation,
	type Parameter,
	type RateLabel,
} from '../endpoints';
