import type { OperationEntry } from '../../entry';
import { ofDeletion } from '../../registrants';

const entry: OperationEntry = {
	wants: 'A licensed host, and registration switched on',
	...ofDeletion('meeting'),
};

export default entry;
