/** Bytes of a file: as much as a form may send, with room for its other fields. */
export const MAX_FILE_BYTES = 900_000;
/** Bytes of the cells as JSON. A form sends them up to three times: as a field and with its state. */
export const MAX_CELLS_BYTES = 200_000;
/** Rows below the headers. */
export const MAX_TABLE_ROWS = 200;
/** Columns that are looked at, so that a stray cell far to the right costs nothing. */
export const MAX_TABLE_COLUMNS = 100;
/** Bytes of an XLSX file once it is unpacked. */
export const MAX_UNPACKED_BYTES = 10_000_000;
