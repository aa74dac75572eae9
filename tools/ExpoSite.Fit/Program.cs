using System.Globalization;
using ExpoSite.Fit;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
return FitCommand.Run(args, Console.Out, Console.Error);
