import type { Linker } from '@onrecord/domain';

export const linker: Linker = {
  identify: () => ({ people: {}, quotes: {}, reports: {} }),
  membersOf: () => [],
  form: () => [],
};
