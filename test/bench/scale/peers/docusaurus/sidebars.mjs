export default { start: ['index'] };
