using BenchmarkDotNet.Running;
using LamTheoBac.Domain.Benchmarks.National;

if (args is ["national", .. var options]) return NationalProgram.Run(options);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
