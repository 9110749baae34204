import { LOG_FORMS, LOG_LEVELS, type LogForm, type LogLevel } from '../operation/log.js';
import type { VariableReader } from './variables.js';

/** How the server is watched while it runs. */
export interface Operation {
  readonly logLevel: LogLevel;
  readonly logForm: LogForm;
}

/** What the variables tell of it. */
export function readOperation(variables: VariableReader): Operation {
  return { logLevel: variables.choice('ONRECORD_LOG_LEVEL', LOG_LEVELS, 'info'), logForm: variables.choice('ONRECORD_LOG', LOG_FORMS, 'auto') };
}
