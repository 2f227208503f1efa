import enums from '@i18n/en/enums.ftl?raw';
import errors from '@i18n/en/errors.ftl?raw';
import fields from '@i18n/en/fields.ftl?raw';
import ui from '@i18n/en/ui.ftl?raw';

export default [ui, fields, enums, errors];
