/** Name and version of the engine, told with every fact it finds. */
export const ENGINE = 'onrecord-extraction/0.3.0';
