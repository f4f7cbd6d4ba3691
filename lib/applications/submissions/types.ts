/** One time an application was noted as submitted, and whether that was taken back. */
export interface SubmissionRecord {
  submissionId: string;
  /** Name of the person; null once they are gone. Moments are in the application's own time. */
  by: string | null;
  at: Date;
  reopened: { by: string | null; at: Date } | null;
}
