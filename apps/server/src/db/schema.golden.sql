account.id uuid not null
account.organization_id uuid not null
account.person_id uuid
account.email text not null
account.name text not null
account.language text
account.time_zone text
account.disabled_at timestamp with time zone
account.created_at timestamp with time zone not null
account.updated_at timestamp with time zone not null
account constraint account_email_check CHECK ((email = lower(email)))
account constraint account_email_key UNIQUE (email)
account constraint account_language_check CHECK ((language = ANY (ARRAY['en'::text, 'it'::text])))
account constraint account_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
account constraint account_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE SET NULL (person_id)
account constraint account_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX account_email_key ON public.account USING btree (email)
CREATE UNIQUE INDEX account_person ON public.account USING btree (organization_id, person_id)
CREATE UNIQUE INDEX account_pkey ON public.account USING btree (id)
account_link.organization_id uuid not null
account_link.purpose text not null
account_link.email text not null
account_link.token_hash text not null
account_link.expires_at timestamp with time zone not null
account_link constraint account_link_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
account_link constraint account_link_pkey PRIMARY KEY (organization_id, purpose, email)
account_link constraint account_link_purpose_check CHECK ((purpose = ANY (ARRAY['sign_in'::text, 'password'::text])))
account_link constraint account_link_token_hash_key UNIQUE (token_hash)
CREATE UNIQUE INDEX account_link_pkey ON public.account_link USING btree (organization_id, purpose, email)
CREATE UNIQUE INDEX account_link_token_hash_key ON public.account_link USING btree (token_hash)
answer_link.organization_id uuid not null
answer_link.id uuid not null
answer_link.pair_id uuid not null
answer_link.person_id uuid not null
answer_link.token_hash text not null
answer_link.expires_at timestamp with time zone not null
answer_link.used_at timestamp with time zone
answer_link constraint answer_link_organization_id_pair_id_fkey FOREIGN KEY (organization_id, pair_id) REFERENCES pair(organization_id, id) ON DELETE CASCADE
answer_link constraint answer_link_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
answer_link constraint answer_link_pkey PRIMARY KEY (organization_id, id)
answer_link constraint answer_link_token_hash_key UNIQUE (token_hash)
CREATE INDEX answer_link_pair ON public.answer_link USING btree (organization_id, pair_id)
CREATE UNIQUE INDEX answer_link_pkey ON public.answer_link USING btree (organization_id, id)
CREATE UNIQUE INDEX answer_link_token_hash_key ON public.answer_link USING btree (token_hash)
audit_log.organization_id uuid not null
audit_log.sequence bigint not null
audit_log.at timestamp with time zone not null
audit_log.actor text not null
audit_log.action text not null
audit_log.object text
audit_log.result text not null
audit_log.ip text
audit_log.previous_hash text not null
audit_log.hash text not null
audit_log constraint audit_log_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE RESTRICT
audit_log constraint audit_log_pkey PRIMARY KEY (organization_id, sequence)
audit_log constraint audit_log_result_check CHECK ((result = ANY (ARRAY['ok'::text, 'refused'::text, 'failed'::text])))
CREATE INDEX audit_log_action ON public.audit_log USING btree (organization_id, action, sequence)
CREATE UNIQUE INDEX audit_log_pkey ON public.audit_log USING btree (organization_id, sequence)
CREATE TRIGGER audit_log_append_only BEFORE DELETE OR UPDATE ON public.audit_log FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()
CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON public.audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()
declared_group.organization_id uuid not null
declared_group.person_id uuid not null
declared_group.gender text
declared_group.age_band text
declared_group.caregiver text
declared_group constraint declared_group_age_band_check CHECK ((age_band = ANY (ARRAY['under_30'::text, '30_39'::text, '40_49'::text, '50_59'::text, '60_plus'::text, 'undisclosed'::text])))
declared_group constraint declared_group_caregiver_check CHECK ((caregiver = ANY (ARRAY['yes'::text, 'no'::text, 'undisclosed'::text])))
declared_group constraint declared_group_check CHECK ((num_nonnulls(gender, age_band, caregiver) > 0))
declared_group constraint declared_group_gender_check CHECK ((gender = ANY (ARRAY['woman'::text, 'man'::text, 'non_binary'::text, 'self_described'::text, 'undisclosed'::text])))
declared_group constraint declared_group_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
declared_group constraint declared_group_pkey PRIMARY KEY (organization_id, person_id)
CREATE UNIQUE INDEX declared_group_pkey ON public.declared_group USING btree (organization_id, person_id)
demo_persona.organization_id uuid not null
demo_persona.key text not null
demo_persona.account_id uuid not null
demo_persona constraint demo_persona_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
demo_persona constraint demo_persona_key_check CHECK ((key = ANY (ARRAY['owner'::text, 'program_manager'::text, 'mentor'::text, 'mentee'::text, 'delegate'::text, 'it_admin'::text, 'sponsor'::text, 'line_manager'::text])))
demo_persona constraint demo_persona_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
demo_persona constraint demo_persona_pkey PRIMARY KEY (organization_id, key)
CREATE UNIQUE INDEX demo_persona_pkey ON public.demo_persona USING btree (organization_id, key)
enrollment.organization_id uuid not null
enrollment.id uuid not null
enrollment.program_id uuid not null
enrollment.person_id uuid not null
enrollment.role text not null
enrollment.capacity integer not null
enrollment.created_at timestamp with time zone not null
enrollment constraint enrollment_capacity_check CHECK (((capacity >= 0) AND (capacity <= 1000)))
enrollment constraint enrollment_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
enrollment constraint enrollment_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, id) ON DELETE CASCADE
enrollment constraint enrollment_pkey PRIMARY KEY (organization_id, id)
enrollment constraint enrollment_role_check CHECK ((role = ANY (ARRAY['mentor'::text, 'mentee'::text])))
CREATE INDEX enrollment_person ON public.enrollment USING btree (organization_id, person_id)
CREATE UNIQUE INDEX enrollment_once ON public.enrollment USING btree (organization_id, program_id, person_id, role)
CREATE UNIQUE INDEX enrollment_pkey ON public.enrollment USING btree (organization_id, id)
idempotency.organization_id uuid not null
idempotency.account_id uuid not null
idempotency.key text not null
idempotency.body_hash text not null
idempotency.answer jsonb
idempotency.created_at timestamp with time zone not null
idempotency constraint idempotency_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
idempotency constraint idempotency_pkey PRIMARY KEY (organization_id, account_id, key)
CREATE INDEX idempotency_age ON public.idempotency USING btree (organization_id, created_at)
CREATE UNIQUE INDEX idempotency_pkey ON public.idempotency USING btree (organization_id, account_id, key)
import.organization_id uuid not null
import.id uuid not null
import.file_name text not null
import.state text not null
import.content bytea
import.encoding text
import.delimiter text
import.headers jsonb not null default '[]'::jsonb
import.samples jsonb not null default '[]'::jsonb
import.mapping jsonb not null default '[]'::jsonb
import.is_proposed jsonb not null default '[]'::jsonb
import.levels jsonb not null default '{}'::jsonb
import.row_count integer not null default 0
import.counts jsonb not null default '{}'::jsonb
import.preview_digest text
import.failure jsonb
import.progress_done integer not null default 0
import.progress_total integer not null default 0
import.created_by uuid
import.created_at timestamp with time zone not null
import.applied_at timestamp with time zone
import constraint import_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id) ON DELETE SET NULL
import constraint import_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
import constraint import_pkey PRIMARY KEY (organization_id, id)
import constraint import_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'ready'::text, 'applying'::text, 'applied'::text, 'failed'::text, 'cancelled'::text])))
CREATE INDEX import_newest ON public.import USING btree (organization_id, created_at DESC, id DESC)
CREATE UNIQUE INDEX import_pkey ON public.import USING btree (organization_id, id)
import_change.organization_id uuid not null
import_change.import_id uuid not null
import_change.position integer not null
import_change.kind text not null
import_change.row_number integer
import_change.person_id uuid
import_change.name text not null
import_change.email text
import_change.fields jsonb not null
import_change constraint import_change_kind_check CHECK ((kind = ANY (ARRAY['joiner'::text, 'changed'::text, 'leaver'::text])))
import_change constraint import_change_organization_id_import_id_fkey FOREIGN KEY (organization_id, import_id) REFERENCES import(organization_id, id) ON DELETE CASCADE
import_change constraint import_change_pkey PRIMARY KEY (organization_id, import_id, "position")
CREATE INDEX import_change_kind ON public.import_change USING btree (organization_id, import_id, kind, "position")
CREATE UNIQUE INDEX import_change_pkey ON public.import_change USING btree (organization_id, import_id, "position")
import_problem.organization_id uuid not null
import_problem.import_id uuid not null
import_problem.position integer not null
import_problem.row_number integer not null
import_problem.column_name text
import_problem.field text
import_problem.code text not null
import_problem.params jsonb not null
import_problem.severity text not null
import_problem constraint import_problem_organization_id_import_id_fkey FOREIGN KEY (organization_id, import_id) REFERENCES import(organization_id, id) ON DELETE CASCADE
import_problem constraint import_problem_pkey PRIMARY KEY (organization_id, import_id, "position")
import_problem constraint import_problem_severity_check CHECK ((severity = ANY (ARRAY['error'::text, 'warning'::text])))
CREATE INDEX import_problem_severity ON public.import_problem USING btree (organization_id, import_id, severity, "position")
CREATE UNIQUE INDEX import_problem_pkey ON public.import_problem USING btree (organization_id, import_id, "position")
invitation.organization_id uuid not null
invitation.id uuid not null
invitation.email text not null
invitation.name text not null
invitation.role text not null
invitation.program_id uuid
invitation.language text not null
invitation.token_hash text not null
invitation.state text not null default 'open'::text
invitation.invited_by uuid
invitation.invited_at timestamp with time zone not null
invitation.expires_at timestamp with time zone not null
invitation.person_id uuid
invitation constraint invitation_for_person CHECK (((role = 'delegate'::text) = (person_id IS NOT NULL)))
invitation constraint invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES account(id) ON DELETE SET NULL
invitation constraint invitation_language_check CHECK ((language = ANY (ARRAY['en'::text, 'it'::text])))
invitation constraint invitation_one_scope CHECK (((program_id IS NULL) OR (person_id IS NULL)))
invitation constraint invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
invitation constraint invitation_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
invitation constraint invitation_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, id) ON DELETE CASCADE
invitation constraint invitation_pkey PRIMARY KEY (organization_id, id)
invitation constraint invitation_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'it_admin'::text, 'program_manager'::text, 'sponsor'::text, 'confidant'::text, 'delegate'::text])))
invitation constraint invitation_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'revoked'::text])))
invitation constraint invitation_token_hash_key UNIQUE (token_hash)
CREATE INDEX invitation_person ON public.invitation USING btree (organization_id, person_id) WHERE (person_id IS NOT NULL)
CREATE UNIQUE INDEX invitation_open ON public.invitation USING btree (organization_id, email, role, program_id, person_id) NULLS NOT DISTINCT WHERE (state = 'open'::text)
CREATE UNIQUE INDEX invitation_pkey ON public.invitation USING btree (organization_id, id)
CREATE UNIQUE INDEX invitation_token_hash_key ON public.invitation USING btree (token_hash)
mail.organization_id uuid not null
mail.id uuid not null
mail.recipient text not null
mail.subject text not null
mail.body_text text not null
mail.body_html text not null
mail.template text not null
mail.state text not null
mail.failure text
mail.created_at timestamp with time zone not null
mail.sent_at timestamp with time zone
mail constraint mail_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
mail constraint mail_pkey PRIMARY KEY (organization_id, id)
mail constraint mail_state_check CHECK ((state = ANY (ARRAY['kept'::text, 'queued'::text, 'sent'::text, 'failed'::text])))
CREATE INDEX mail_newest ON public.mail USING btree (organization_id, created_at DESC, id DESC)
CREATE UNIQUE INDEX mail_pkey ON public.mail USING btree (organization_id, id)
match_constraint.organization_id uuid not null
match_constraint.id uuid not null
match_constraint.program_id uuid not null
match_constraint.kind text not null
match_constraint.mentor_enrollment_id uuid not null
match_constraint.mentee_enrollment_id uuid not null
match_constraint.created_at timestamp with time zone not null
match_constraint constraint match_constraint_kind_check CHECK ((kind = ANY (ARRAY['lock'::text, 'forbid'::text])))
match_constraint constraint match_constraint_organization_id_mentee_enrollment_id_fkey FOREIGN KEY (organization_id, mentee_enrollment_id) REFERENCES enrollment(organization_id, id) ON DELETE CASCADE
match_constraint constraint match_constraint_organization_id_mentor_enrollment_id_fkey FOREIGN KEY (organization_id, mentor_enrollment_id) REFERENCES enrollment(organization_id, id) ON DELETE CASCADE
match_constraint constraint match_constraint_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, id) ON DELETE CASCADE
match_constraint constraint match_constraint_pkey PRIMARY KEY (organization_id, id)
CREATE INDEX match_constraint_mentee ON public.match_constraint USING btree (organization_id, mentee_enrollment_id)
CREATE INDEX match_constraint_mentor ON public.match_constraint USING btree (organization_id, mentor_enrollment_id)
CREATE UNIQUE INDEX match_constraint_once ON public.match_constraint USING btree (organization_id, program_id, mentor_enrollment_id, mentee_enrollment_id)
CREATE UNIQUE INDEX match_constraint_pkey ON public.match_constraint USING btree (organization_id, id)
match_input.organization_id uuid not null
match_input.program_id uuid not null
match_input.hash text not null
match_input.content text not null
match_input constraint match_input_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, id) ON DELETE CASCADE
match_input constraint match_input_pkey PRIMARY KEY (organization_id, program_id, hash)
CREATE UNIQUE INDEX match_input_pkey ON public.match_input USING btree (organization_id, program_id, hash)
match_run.organization_id uuid not null
match_run.id uuid not null
match_run.program_id uuid not null
match_run.number integer not null
match_run.state text not null
match_run.policy jsonb not null
match_run.policy_hash text not null
match_run.input_hash text not null
match_run.seed integer not null
match_run.engine text not null
match_run.revision integer not null
match_run.objective bigint
match_run.certificate jsonb
match_run.figures jsonb not null default '{}'::jsonb
match_run.failure text
match_run.progress jsonb not null
match_run.heartbeat_at timestamp with time zone
match_run.created_by uuid
match_run.created_at timestamp with time zone not null
match_run.finished_at timestamp with time zone
match_run constraint match_run_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id) ON DELETE SET NULL
match_run constraint match_run_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, id) ON DELETE CASCADE
match_run constraint match_run_organization_id_program_id_input_hash_fkey FOREIGN KEY (organization_id, program_id, input_hash) REFERENCES match_input(organization_id, program_id, hash) ON DELETE CASCADE
match_run constraint match_run_pkey PRIMARY KEY (organization_id, id)
match_run constraint match_run_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'failed'::text, 'published'::text])))
CREATE UNIQUE INDEX match_run_number ON public.match_run USING btree (organization_id, program_id, number)
CREATE UNIQUE INDEX match_run_pkey ON public.match_run USING btree (organization_id, id)
match_run_pair.organization_id uuid not null
match_run_pair.run_id uuid not null
match_run_pair.mentor_enrollment_id uuid not null
match_run_pair.mentee_enrollment_id uuid not null
match_run_pair.mentor_person_id uuid not null
match_run_pair.mentee_person_id uuid not null
match_run_pair.score integer not null
match_run_pair.facts jsonb not null
match_run_pair.is_locked boolean not null
match_run_pair constraint match_run_pair_organization_id_mentee_person_id_fkey FOREIGN KEY (organization_id, mentee_person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
match_run_pair constraint match_run_pair_organization_id_mentor_person_id_fkey FOREIGN KEY (organization_id, mentor_person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
match_run_pair constraint match_run_pair_organization_id_run_id_fkey FOREIGN KEY (organization_id, run_id) REFERENCES match_run(organization_id, id) ON DELETE CASCADE
match_run_pair constraint match_run_pair_pkey PRIMARY KEY (organization_id, run_id, mentor_enrollment_id, mentee_enrollment_id)
CREATE INDEX match_run_pair_mentee ON public.match_run_pair USING btree (organization_id, mentee_person_id)
CREATE INDEX match_run_pair_mentor ON public.match_run_pair USING btree (organization_id, mentor_person_id)
CREATE UNIQUE INDEX match_run_pair_pkey ON public.match_run_pair USING btree (organization_id, run_id, mentor_enrollment_id, mentee_enrollment_id)
match_run_unmatched.organization_id uuid not null
match_run_unmatched.run_id uuid not null
match_run_unmatched.enrollment_id uuid not null
match_run_unmatched.person_id uuid not null
match_run_unmatched.role text not null
match_run_unmatched.free integer not null
match_run_unmatched.cause jsonb not null
match_run_unmatched.relaxation jsonb
match_run_unmatched constraint match_run_unmatched_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
match_run_unmatched constraint match_run_unmatched_organization_id_run_id_fkey FOREIGN KEY (organization_id, run_id) REFERENCES match_run(organization_id, id) ON DELETE CASCADE
match_run_unmatched constraint match_run_unmatched_pkey PRIMARY KEY (organization_id, run_id, enrollment_id)
match_run_unmatched constraint match_run_unmatched_role_check CHECK ((role = ANY (ARRAY['mentor'::text, 'mentee'::text])))
CREATE INDEX match_run_unmatched_person ON public.match_run_unmatched USING btree (organization_id, person_id)
CREATE UNIQUE INDEX match_run_unmatched_pkey ON public.match_run_unmatched USING btree (organization_id, run_id, enrollment_id)
migration.number integer not null
migration.name text not null
migration.checksum text not null
migration.applied_at timestamp with time zone not null default now()
migration constraint migration_pkey PRIMARY KEY (number)
CREATE UNIQUE INDEX migration_pkey ON public.migration USING btree (number)
organization.id uuid not null
organization.name text not null
organization.language text not null
organization.time_zone text not null
organization.is_demo boolean not null default false
organization.created_at timestamp with time zone not null
organization constraint organization_language_check CHECK ((language = ANY (ARRAY['en'::text, 'it'::text])))
organization constraint organization_name_check CHECK ((name <> ''::text))
organization constraint organization_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX organization_pkey ON public.organization USING btree (id)
own_skill.organization_id uuid not null
own_skill.concept text not null
own_skill.label text not null
own_skill.language text not null
own_skill.created_at timestamp with time zone not null
own_skill constraint own_skill_language_check CHECK ((language = ANY (ARRAY['en'::text, 'it'::text])))
own_skill constraint own_skill_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
own_skill constraint own_skill_pkey PRIMARY KEY (organization_id, concept)
CREATE UNIQUE INDEX own_skill_pkey ON public.own_skill USING btree (organization_id, concept)
pair.organization_id uuid not null
pair.id uuid not null
pair.program_id uuid not null
pair.run_id uuid
pair.mentor_person_id uuid not null
pair.mentee_person_id uuid not null
pair.state text not null
pair.mentor_response text not null default 'waiting'::text
pair.mentee_response text not null default 'waiting'::text
pair.score integer not null
pair.facts jsonb not null
pair.answer_by timestamp with time zone not null
pair.proposed_at timestamp with time zone not null
pair.announced_at timestamp with time zone
pair.reminded_at timestamp with time zone
pair.version integer not null default 1
pair constraint pair_mentee_response_check CHECK ((mentee_response = ANY (ARRAY['waiting'::text, 'accepted'::text, 'declined'::text])))
pair constraint pair_mentor_response_check CHECK ((mentor_response = ANY (ARRAY['waiting'::text, 'accepted'::text, 'declined'::text])))
pair constraint pair_organization_id_mentee_person_id_fkey FOREIGN KEY (organization_id, mentee_person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
pair constraint pair_organization_id_mentor_person_id_fkey FOREIGN KEY (organization_id, mentor_person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
pair constraint pair_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, id) ON DELETE CASCADE
pair constraint pair_organization_id_run_id_fkey FOREIGN KEY (organization_id, run_id) REFERENCES match_run(organization_id, id) ON DELETE SET NULL (run_id)
pair constraint pair_pkey PRIMARY KEY (organization_id, id)
pair constraint pair_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'accepted'::text, 'agreed'::text, 'active'::text, 'paused'::text, 'completed'::text, 'ended'::text])))
CREATE INDEX pair_due ON public.pair USING btree (organization_id, answer_by) WHERE (state = 'proposed'::text)
CREATE INDEX pair_mentee ON public.pair USING btree (organization_id, mentee_person_id)
CREATE INDEX pair_mentor ON public.pair USING btree (organization_id, mentor_person_id)
CREATE INDEX pair_program ON public.pair USING btree (organization_id, program_id, state, id)
CREATE UNIQUE INDEX pair_alive ON public.pair USING btree (organization_id, program_id, mentor_person_id, mentee_person_id) WHERE (state <> 'ended'::text)
CREATE UNIQUE INDEX pair_pkey ON public.pair USING btree (organization_id, id)
password.account_id uuid not null
password.hash text not null
password.changed_at timestamp with time zone not null
password constraint password_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
password constraint password_pkey PRIMARY KEY (account_id)
CREATE UNIQUE INDEX password_pkey ON public.password USING btree (account_id)
person.organization_id uuid not null
person.id uuid not null
person.employee_id text
person.email text
person.first_name text not null
person.last_name text not null
person.job_title text
person.level integer
person.department text
person.site text
person.time_zone text
person.manager_id uuid
person.dotted_manager_id uuid
person.hire_date date
person.languages text[] not null default '{}'::text[]
person.working_start text not null default '09:00'::text
person.working_end text not null default '17:30'::text
person.interests text[] not null default '{}'::text[]
person.goals text[] not null default '{}'::text[]
person.imported_role text
person.imported_capacity integer
person.state text not null default 'active'::text
person.search_text text not null
person.version integer not null default 1
person.created_at timestamp with time zone not null
person.updated_at timestamp with time zone not null
person.availability jsonb not null default '[]'::jsonb
person constraint person_availability_check CHECK ((jsonb_typeof(availability) = 'array'::text))
person constraint person_check CHECK ((manager_id <> id))
person constraint person_check1 CHECK ((dotted_manager_id <> id))
person constraint person_imported_capacity_check CHECK ((imported_capacity >= 0))
person constraint person_imported_role_check CHECK ((imported_role = ANY (ARRAY['mentor'::text, 'mentee'::text, 'both'::text])))
person constraint person_level_check CHECK (((level >= 0) AND (level <= 99)))
person constraint person_organization_id_dotted_manager_id_fkey FOREIGN KEY (organization_id, dotted_manager_id) REFERENCES person(organization_id, id) ON DELETE SET NULL (dotted_manager_id)
person constraint person_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
person constraint person_organization_id_manager_id_fkey FOREIGN KEY (organization_id, manager_id) REFERENCES person(organization_id, id) ON DELETE SET NULL (manager_id)
person constraint person_pkey PRIMARY KEY (organization_id, id)
person constraint person_state_check CHECK ((state = ANY (ARRAY['active'::text, 'left'::text])))
CREATE INDEX person_directory ON public.person USING btree (organization_id, state, last_name COLLATE "und-x-icu", first_name COLLATE "und-x-icu", id)
CREATE INDEX person_dotted_manager ON public.person USING btree (organization_id, dotted_manager_id)
CREATE INDEX person_level ON public.person USING btree (organization_id, state, level)
CREATE INDEX person_manager ON public.person USING btree (organization_id, manager_id)
CREATE INDEX person_search ON public.person USING gin (search_text gin_trgm_ops)
CREATE UNIQUE INDEX person_email ON public.person USING btree (organization_id, email)
CREATE UNIQUE INDEX person_employee_id ON public.person USING btree (organization_id, employee_id)
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (organization_id, id)
person_skill.organization_id uuid not null
person_skill.person_id uuid not null
person_skill.direction text not null
person_skill.concept text not null
person_skill.label text not null
person_skill.level integer not null
person_skill.position integer not null
person_skill constraint person_skill_direction_check CHECK ((direction = ANY (ARRAY['teaches'::text, 'learns'::text])))
person_skill constraint person_skill_level_check CHECK (((level >= 1) AND (level <= 5)))
person_skill constraint person_skill_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
person_skill constraint person_skill_pkey PRIMARY KEY (organization_id, person_id, direction, concept)
CREATE INDEX person_skill_concept ON public.person_skill USING btree (organization_id, concept, direction)
CREATE UNIQUE INDEX person_skill_pkey ON public.person_skill USING btree (organization_id, person_id, direction, concept)
program.organization_id uuid not null
program.id uuid not null
program.name text not null
program.kind text not null
program.template_key text
program.state text not null
program.objective text not null default ''::text
program.starts_on date not null
program.ends_on date not null
program.languages text[] not null
program.policy jsonb not null
program.plan jsonb not null
program.published_run_id uuid
program.version integer not null default 1
program.revision integer not null default 1
program.created_at timestamp with time zone not null
program.updated_at timestamp with time zone not null
program.counts_groups boolean not null default false
program constraint program_check CHECK ((starts_on < ends_on))
program constraint program_kind_check CHECK ((kind = ANY (ARRAY['reverse'::text, 'traditional'::text, 'mutual'::text, 'peer'::text, 'circle'::text])))
program constraint program_name_check CHECK ((name <> ''::text))
program constraint program_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
program constraint program_pkey PRIMARY KEY (organization_id, id)
program constraint program_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'recruiting'::text, 'baseline'::text, 'matching'::text, 'active'::text, 'closing'::text, 'closed'::text, 'archived'::text])))
CREATE UNIQUE INDEX program_name ON public.program USING btree (organization_id, lower(name))
CREATE UNIQUE INDEX program_pkey ON public.program USING btree (organization_id, id)
questionnaire_answer.organization_id uuid not null
questionnaire_answer.person_id uuid not null
questionnaire_answer.question text not null
questionnaire_answer.step smallint not null
questionnaire_answer constraint questionnaire_answer_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
questionnaire_answer constraint questionnaire_answer_pkey PRIMARY KEY (organization_id, person_id, question)
questionnaire_answer constraint questionnaire_answer_step_check CHECK (((step >= 0) AND (step <= 4)))
CREATE UNIQUE INDEX questionnaire_answer_pkey ON public.questionnaire_answer USING btree (organization_id, person_id, question)
recovery_code.account_id uuid not null
recovery_code.code_hash text not null
recovery_code constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
recovery_code constraint recovery_code_pkey PRIMARY KEY (account_id, code_hash)
CREATE UNIQUE INDEX recovery_code_pkey ON public.recovery_code USING btree (account_id, code_hash)
role_assignment.organization_id uuid not null
role_assignment.id uuid not null
role_assignment.account_id uuid not null
role_assignment.role text not null
role_assignment.program_id uuid
role_assignment.created_at timestamp with time zone not null
role_assignment.person_id uuid
role_assignment constraint role_assignment_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
role_assignment constraint role_assignment_for_person CHECK (((role = 'delegate'::text) = (person_id IS NOT NULL)))
role_assignment constraint role_assignment_one_scope CHECK (((program_id IS NULL) OR (person_id IS NULL)))
role_assignment constraint role_assignment_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
role_assignment constraint role_assignment_organization_id_person_id_fkey FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, id) ON DELETE CASCADE
role_assignment constraint role_assignment_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, id) ON DELETE CASCADE
role_assignment constraint role_assignment_pkey PRIMARY KEY (organization_id, id)
role_assignment constraint role_assignment_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'it_admin'::text, 'program_manager'::text, 'sponsor'::text, 'confidant'::text, 'delegate'::text])))
CREATE INDEX role_assignment_person ON public.role_assignment USING btree (organization_id, person_id) WHERE (person_id IS NOT NULL)
CREATE UNIQUE INDEX role_assignment_once ON public.role_assignment USING btree (organization_id, account_id, role, program_id, person_id) NULLS NOT DISTINCT
CREATE UNIQUE INDEX role_assignment_pkey ON public.role_assignment USING btree (organization_id, id)
second_factor.account_id uuid not null
second_factor.secret text not null
second_factor.confirmed_at timestamp with time zone
second_factor.last_step bigint not null default 0
second_factor constraint second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
second_factor constraint second_factor_pkey PRIMARY KEY (account_id)
CREATE UNIQUE INDEX second_factor_pkey ON public.second_factor USING btree (account_id)
setup.only_one boolean not null default true
setup.token_hash text not null
setup.completed_at timestamp with time zone
setup constraint setup_only_one_check CHECK (only_one)
setup constraint setup_pkey PRIMARY KEY (only_one)
CREATE UNIQUE INDEX setup_pkey ON public.setup USING btree (only_one)
sign_in.id uuid not null
sign_in.account_id uuid not null
sign_in.token_hash text not null
sign_in.awaits_code boolean not null default false
sign_in.ip text
sign_in.device text
sign_in.created_at timestamp with time zone not null
sign_in.last_seen_at timestamp with time zone not null
sign_in.expires_at timestamp with time zone not null
sign_in constraint sign_in_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
sign_in constraint sign_in_pkey PRIMARY KEY (id)
sign_in constraint sign_in_token_hash_key UNIQUE (token_hash)
CREATE INDEX sign_in_account ON public.sign_in USING btree (account_id)
CREATE UNIQUE INDEX sign_in_pkey ON public.sign_in USING btree (id)
CREATE UNIQUE INDEX sign_in_token_hash_key ON public.sign_in USING btree (token_hash)
