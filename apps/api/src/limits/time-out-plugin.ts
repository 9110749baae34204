import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordContext } from '@onrecord/schema';

const OPERATION_TIMED_OUT = 'OPERATION_TIMED_OUT';

/** An operation that ran out of time answers that alone: half of an answer, with an error for each thing that was not read any more, helps nobody. */
export function timeOutPlugin(): ApolloServerPlugin<RecordContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { errors, extensions } = body.singleResult;
          const timeOut = errors?.find((error) => error.extensions?.['code'] === OPERATION_TIMED_OUT);
          if (timeOut?.extensions === undefined) return;
          body.singleResult = { errors: [{ message: timeOut.message, extensions: timeOut.extensions }], data: null, ...(extensions === undefined ? {} : { extensions }) };
        },
      };
    },
  };
}
