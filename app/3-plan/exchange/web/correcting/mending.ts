import type { Finding } from '#3-plan/exchange/core/contract.ts';
import { isSame } from '#3-plan/exchange/core/findings-about.ts';
import { mendingOf } from '#3-plan/exchange/core/mending.ts';
import type { Where } from '#base/block.ts';
import type { Read } from './read.ts';

/** The field of a measure's form that a finding is about. */
const fieldOf: Readonly<Record<string, string>> = {
  'lead-missing': 'leads',
  'period-missing': 'from',
  'outside-period': 'from',
  'reference-missing': 'description',
};

/** The form that sets right what a finding tells of; the list of such things where the finding names none. */
export function mendPath(
  read: Pick<Read, 'result' | 'corrected' | 'path'>,
  finding: Finding,
): string | null {
  const { code, where } = finding;
  const { result, corrected, path } = read;
  const at = (one: { where: Where }) => where !== null && isSame(one.where, where);
  const measure = result.measures.find(at);
  switch (code) {
    case 'name-variants':
      return path('navn');
    case 'duplicate': {
      if (!measure) return '#innhold';
      const mending = mendingOf(finding);
      return mending?.form === 'fakta'
        ? `${path('tiltak', measure.key)}#${mending.field}`
        : path('tiltak', measure.key, 'sla-sammen');
    }
    case 'sum-differs':
    case 'total-differs':
    case 'funding-differs':
    case 'amount-unreadable': {
      const exact = result.budget.findIndex(
        (amount) => at(amount) && amount.where.column === where?.column,
      );
      const key = corrected.keys.amounts[exact];
      return key ? path('belop', key) : path('belop');
    }
    case 'approval-missing': {
      const key = corrected.keys.approvals[result.approvals.findIndex(at)];
      return path('vedtak', key ?? 'ny');
    }
    case 'table-and-text-differ':
      return path('belop');
    default: {
      const field = fieldOf[code];
      return measure ? `${path('tiltak', measure.key)}${field ? `#${field}` : ''}` : '#innhold';
    }
  }
}
