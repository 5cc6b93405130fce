/** The design system's own: says how much room is left in a field with a limit. */
import '@digdir/designsystemet-web/ds-field';
