import type { OperationEntry } from '../../entry';
import { ofStatus } from '../../registrants';

const entry: OperationEntry = {
	wants: 'A licensed host, and registration switched on',
	...ofStatus('meeting'),
};

export default entry;
