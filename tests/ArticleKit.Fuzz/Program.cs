using ArticleKit.Fuzz.Engine;

return FuzzCommand.Run(args);
