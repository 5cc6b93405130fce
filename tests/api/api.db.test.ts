// One site for all that is asked of the API; what changes its plans comes last.
import './reading.cases.ts';
import './feeds.cases.ts';
import './results.cases.ts';
import './assistants.cases.ts';
import './changes.cases.ts';
import './problems.cases.ts';
