export { fileKeys } from '@koordinace/office/keys-file';
