CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"text" text NOT NULL,
	"asked_by" text NOT NULL,
	"locale" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "document_chunks" (
	"document_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "document_chunks_document_id_n_pk" PRIMARY KEY("document_id","n")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"participation_id" uuid,
	"slot" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"uploaded_by" uuid,
	"uploaded_by_name" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"code" text NOT NULL,
	"locale" text NOT NULL,
	"content_hash" text NOT NULL,
	"pdf" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "mandates_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "mail_attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mail_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "mail_attachments_mailId_name_unique" UNIQUE("mail_id","name")
);
--> statement-breakpoint
CREATE TABLE "mail_events" (
	"id" text PRIMARY KEY NOT NULL,
	"provider_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reason" text,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answers" DROP CONSTRAINT "answers_invitationId_unique";--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "sent_to" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "zone" text DEFAULT 'Europe/Brussels' NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "on_behalf_of" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "terms" jsonb;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "organisation" jsonb;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "application_id" uuid;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "seq" integer;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "previous_hash" text;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "hash" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "summary" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "checklist_ticks" ADD COLUMN "done_by_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "mailed" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "handed_on_from" uuid;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "handed_on_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "tasks" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "share_euros" integer;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "passport" jsonb DEFAULT '{"latinName":"","street":"","postcode":"","city":"","website":"","erasmusCode":"","accreditation":"","representative":{"name":"","jobTitle":"","email":"","phone":""},"contacts":[],"presentation":"","experience":"","pastParticipation":""}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "dismissed_change" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "replaced_by" uuid;--> statement-breakpoint
ALTER TABLE "local_mails" ADD COLUMN "reply_to" text;--> statement-breakpoint
ALTER TABLE "local_mails" ADD COLUMN "attachments" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "reply_to" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "delivery" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "delivery_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "delivery_reason" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "passport" jsonb DEFAULT '{"latinName":"","street":"","postcode":"","city":"","website":"","erasmusCode":"","accreditation":"","representative":{"name":"","jobTitle":"","email":"","phone":""},"contacts":[],"presentation":"","experience":"","pastParticipation":""}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_participation_id_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_participation_id_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_participation_id_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_attachments" ADD CONSTRAINT "mail_attachments_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mails"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "questions_application_id_asked_at_index" ON "questions" USING btree ("application_id","asked_at");--> statement-breakpoint
CREATE INDEX "questions_participation_id_index" ON "questions" USING btree ("participation_id");--> statement-breakpoint
CREATE INDEX "documents_application_id_uploaded_at_index" ON "documents" USING btree ("application_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "documents_participation_id_index" ON "documents" USING btree ("participation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_file_a_place" ON "documents" USING btree ("application_id","slot","sha256",coalesce("participation_id", "application_id")) WHERE "documents"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "mandates_application_id_index" ON "mandates" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_version" ON "mandates" USING btree ("participation_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "one_current_mandate" ON "mandates" USING btree ("participation_id") WHERE "mandates"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "mail_events_provider_id_index" ON "mail_events" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "mail_events_received_at_index" ON "mail_events" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "answers_invitation_id_index" ON "answers" USING btree ("invitation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "answer_chain" ON "answers" USING btree ("application_id","seq");--> statement-breakpoint
CREATE INDEX "mails_provider_id_index" ON "mails" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "mails_person_created_at_index" ON "mails" USING btree ("person","created_at");