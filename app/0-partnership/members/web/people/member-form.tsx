import type { ComponentChildren } from 'preact';
import { membersPath } from '#0-partnership/members/core/people/paths.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { crumbsTo } from './one-member.ts';
import { texts } from './place-texts.ts';
import { fieldOf, type MemberFault, sentences, statusOf } from './refusal-texts.ts';

/** Why a form came back, each in its field. */
export function shownFaults(lang: Lang, faults: readonly MemberFault[]) {
  return faults.map((fault) => ({ field: fieldOf[fault], message: sentences[fault][lang] }));
}

/** What every page about a member shares. */
export function memberHead(
  request: PlacedRequest,
  title: string,
  faults: readonly MemberFault[],
): Omit<View, 'body'> {
  return {
    title,
    crumbs: crumbsTo(request),
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status: faults.length > 0 ? statusOf(faults) : undefined,
  };
}

/** A form about a member, with the way back to the list. */
export function MemberForm({
  request: { lang, place },
  action,
  button,
  danger,
  returned,
  children,
}: {
  request: PlacedRequest;
  action: string;
  button: string;
  /** For what cannot be undone. */
  danger?: boolean;
  returned: boolean;
  children: ComponentChildren;
}) {
  return (
    <Form action={action} returned={returned}>
      {children}
      <Actions>
        <Button danger={danger}>{button}</Button>
        <LinkButton weight="secondary" href={membersPath(lang, place.slug)}>
          {texts.back[lang]}
        </LinkButton>
      </Actions>
    </Form>
  );
}
