Console.WriteLine("ipt");
