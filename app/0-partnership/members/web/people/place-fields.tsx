import { partnershipItself } from '#0-partnership/members/core/names.ts';
import { roleNames } from '#0-partnership/members/core/people/role-names.ts';
import { givable, looksAfterAll, memberRoles } from '#0-partnership/members/core/people/roles.ts';
import type { placeChoices } from '#0-partnership/members/data/people/choices.ts';
import type { Lang } from '#base/text.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { CheckboxGroup } from '#ui/checkbox-group.tsx';
import { Field } from '#ui/field.tsx';
import { texts } from './place-texts.ts';

export type Typed = Readonly<Record<string, string>>;
export type Choices = Awaited<ReturnType<typeof placeChoices>>;

/** The fields of a place: for whom, as what, for which bodies. Only what the viewer may give is asked for. */
export function PlaceFields({
  lang,
  viewer,
  choices,
  typed,
  errorOf,
}: {
  lang: Lang;
  viewer: Actor;
  choices: Choices;
  typed: Typed;
  errorOf(field: string): string | undefined;
}) {
  const all = looksAfterAll(viewer);
  const own = givable(viewer);
  const mine = viewer.membership?.actorId;
  const actors = all ? choices.actors : choices.actors.filter(({ id }) => id === mine);
  const options = [
    ...(all ? [{ value: '', label: partnershipItself.alone[lang] }] : []),
    ...actors.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <Field
        lang={lang}
        name="actorId"
        label={texts.organisation[lang]}
        options={options}
        value={typed.actorId ?? ''}
        error={errorOf('actorId')}
        required
      />
      {all && (
        <Field
          lang={lang}
          name="organisation"
          label={texts.newOrganisation[lang]}
          hint={texts.newHint[lang]}
          value={typed.organisation ?? ''}
          error={errorOf('organisation')}
        />
      )}
      <CheckboxGroup
        id="roles"
        legend={texts.roles[lang]}
        error={errorOf('roles')}
        options={memberRoles
          .filter((role) => own.has(role))
          .map((role) => ({
            name: `role-${role}`,
            label: roleNames[role].name[lang],
            hint: roleNames[role].does[lang],
            ticked: typed[`role-${role}`] === 'on',
          }))}
      />
      {all && choices.bodies.length > 0 && (
        <CheckboxGroup
          id="bodies"
          legend={texts.bodies[lang]}
          hint={texts.bodiesHint[lang]}
          error={errorOf('bodies')}
          options={choices.bodies.map(({ id, name }) => ({
            name: `body-${id}`,
            label: name,
            ticked: typed[`body-${id}`] === 'on',
          }))}
        />
      )}
    </>
  );
}

/** The place that was typed, as the operations take it. */
export function placeIn(typed: Typed) {
  const ticked = (prefix: string) =>
    Object.keys(typed).flatMap((field) =>
      field.startsWith(prefix) && typed[field] === 'on' ? field.slice(prefix.length) : [],
    );
  const organisation = typed.organisation?.trim();
  return {
    actorId: organisation ? null : typed.actorId || null,
    organisation: organisation || null,
    roles: ticked('role-'),
    bodies: ticked('body-'),
  };
}

/** A place as the form shows it before anything is typed. */
export function typedPlace(place: {
  actorId: string | null;
  roles: readonly string[];
  bodies: readonly { id: string }[];
}): Record<string, string> {
  return {
    actorId: place.actorId ?? '',
    ...Object.fromEntries(place.roles.map((role) => [`role-${role}`, 'on'])),
    ...Object.fromEntries(place.bodies.map(({ id }) => [`body-${id}`, 'on'])),
  };
}
