/** When the made-up pages were read. */
export const READ_AT = '2031-05-04T00:00:00.000Z';
