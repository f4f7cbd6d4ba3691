ALTER TABLE "applications" ADD COLUMN "deadline_local" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "deadline_zone" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "deadline_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "deadline_source" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "pic" text;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "founded_on" date;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "sector" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "pic" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "founded_on" date;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "sector" text;