import enums from '@i18n/ro/enums.ftl?raw';
import errors from '@i18n/ro/errors.ftl?raw';
import fields from '@i18n/ro/fields.ftl?raw';
import ui from '@i18n/ro/ui.ftl?raw';

export default [ui, fields, enums, errors];
